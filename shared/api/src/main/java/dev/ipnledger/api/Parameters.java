package dev.ipnledger.api;

import dev.ipnledger.ledger.PageRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The query parameters of a request. A resource names those it takes; any other is a problem. */
public final class Parameters {
  /** How many entries a page has when the request does not say. */
  public static final int STANDARD_LIMIT = 50;

  private final Map<String, List<String>> values;

  /**
   * Takes the parameters of a request.
   *
   * @param values by name, decoded; null when the request has none
   * @param allowed the names that the resource takes
   * @throws ProblemException when there is another one, or one is given twice
   */
  public Parameters(@Nullable Map<String, List<String>> values, Set<String> allowed) {
    this.values = values == null ? Map.of() : values;
    this.values.forEach(
        (name, all) -> {
          if (!allowed.contains(name)) {
            throw bad(
                "'" + name + "' is no parameter of this resource; it takes " + names(allowed));
          }
          if (all.size() != 1) {
            throw bad("'" + name + "' is given more than once; give it once");
          }
        });
  }

  /** A parameter's text; empty when the request does not have it or leaves it empty. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name))
        .map(List::getFirst)
        .filter(text -> !text.isEmpty());
  }

  /**
   * A yes or no; no when the request does not say.
   *
   * @throws ProblemException when it is neither {@code true} nor {@code false}
   */
  public boolean flag(String name) {
    return text(name)
        .map(
            text -> {
              if (!text.equals("true") && !text.equals("false")) {
                throw bad("'" + name + "' is neither true nor false");
              }
              return text.equals("true");
            })
        .orElse(false);
  }

  /**
   * A point in time, written as ISO 8601 in UTC.
   *
   * @throws ProblemException when it is none
   */
  public Optional<Instant> time(String name) {
    return text(name)
        .map(
            text -> {
              try {
                return Instant.parse(text);
              } catch (DateTimeException e) {
                throw bad(
                    "'" + name + "' is not a UTC time; write it like 2015-11-21T00:00:00.000Z");
              }
            });
  }

  /**
   * How many entries the page is to have.
   *
   * @throws ProblemException when it is not a number from 1 to {@link PageRequest#MAX_LIMIT}
   */
  public int limit() {
    return text("limit")
        .map(
            text -> {
              if (!text.matches("[1-9][0-9]{0,2}")
                  || Integer.parseInt(text) > PageRequest.MAX_LIMIT) {
                throw bad("'limit' is not a whole number from 1 to " + PageRequest.MAX_LIMIT);
              }
              return Integer.valueOf(text);
            })
        .orElse(STANDARD_LIMIT);
  }

  /** A problem with a parameter, ready to be thrown. */
  public static ProblemException bad(String detail) {
    return new ProblemException(ProblemType.BAD_PARAMETER, detail + ".");
  }

  private static String names(Set<String> allowed) {
    return allowed.isEmpty() ? "none" : String.join(", ", allowed.stream().sorted().toList());
  }
}
