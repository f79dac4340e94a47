package dev.ipnledger.testing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request to the API with the answer that a released version gave: what a client that was written
 * then sends and reads.
 *
 * @param method of HTTP
 * @param path without its query
 * @param query each parameter once, name to value; empty for none
 * @param body a JSON object; null in JSON for none
 * @param status of HTTP
 * @param answer the whole document
 */
public record SavedAnswer(
    String method,
    String path,
    Map<String, String> query,
    JsonNode body,
    int status,
    JsonNode answer) {
  /** Sentences for people. They may be said better at any time; that they are there is promised. */
  private static final Set<String> FOR_PEOPLE = Set.of("title", "detail", "meaning", "remedy");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public SavedAnswer {
    requireNonNull(method, "method is null");
    requireNonNull(path, "path is null");
    query = new TreeMap<>(query);
    requireNonNull(body, "body is null");
    requireNonNull(answer, "answer is null");
  }

  /** The requests of a resource of the test, in the order in which they were answered. */
  public static List<SavedAnswer> read(Class<?> test, String resource) {
    try (InputStream file = test.getResourceAsStream(resource)) {
      return StreamSupport.stream(JSON.readTree(file).spliterator(), false)
          .map(one -> JSON.treeToValue(one, SavedAnswer.class))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a resource. */
  public static String print(List<SavedAnswer> answers) {
    return JSON.writeValueAsString(answers) + "\n";
  }

  /**
   * What clients that know some answers miss in others to the same requests in the same order, as
   * {@link #missingIn} says it.
   */
  public static List<String> missing(List<SavedAnswer> known, List<SavedAnswer> given) {
    return IntStream.range(0, known.size())
        .boxed()
        .flatMap(i -> known.get(i).missingIn(given.get(i)).stream())
        .toList();
  }

  /** What to do when today's answers tell more than a resource. */
  public static String remedy(String resource, List<SavedAnswer> today) {
    return """
        An answer tells more than %s has. Leave the fixture as it is, because clients were written
        against it, and keep today's answers in another one beside it, which this test then takes:
        %s
        """
        .formatted(resource, print(today));
  }

  /** The same request with today's answer. */
  public SavedAnswer answered(int nowStatus, JsonNode nowAnswer) {
    return new SavedAnswer(method, path, query, body, nowStatus, nowAnswer);
  }

  /**
   * What a client that knows this answer misses in another one, as places with both values. Empty
   * when it finds everything; the other one may tell more.
   */
  public List<String> missingIn(SavedAnswer today) {
    List<String> missing = new ArrayList<>();
    if (status != today.status) {
      missing.add("status: " + status + " is " + today.status);
    }
    compare("", "", answer, today.answer, missing);
    return missing.stream().map(place -> method + " " + path + " " + query + place).toList();
  }

  private static void compare(
      String place, String name, JsonNode then, JsonNode now, List<String> missing) {
    if (then.isObject() && now.isObject()) {
      for (Map.Entry<String, JsonNode> one : then.properties()) {
        compare(
            place + "/" + one.getKey(),
            one.getKey(),
            one.getValue(),
            now.path(one.getKey()),
            missing);
      }
    } else if (then.isArray() && now.isArray() && then.size() == now.size()) {
      for (int i = 0; i < then.size(); i++) {
        compare(place + "/" + i, name, then.get(i), now.get(i), missing);
      }
    } else if (FOR_PEOPLE.contains(name) ? !now.isString() : !then.equals(now)) {
      missing.add(" " + place + ": " + then + " is " + now);
    }
  }
}
