package dev.ipnledger.sandbox.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A simulation string found in a free-text parameter, such as {@code {"SandboxSimulation":
 * {"State":"Declined", "ReasonCode":"AmazonRejected"}}} (guide, "Sandbox simulations"). In the live
 * environment the same text is just a note.
 */
public final class Simulation {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String KEY = "SandboxSimulation";

  private final JsonNode wish;

  private Simulation(JsonNode wish) {
    this.wish = wish;
  }

  /** A pair of state and reason that a call knows how to simulate. */
  record Wanted(String state, @Nullable Reason reason) {}

  /**
   * Reads a note.
   *
   * @param known the pairs the call can simulate
   * @return empty when the note is no simulation string
   * @throws RefusedException InvalidSandboxSimulationSpecified for another pair or broken JSON
   */
  static Optional<Simulation> of(
      @Nullable String note, Environment environment, Set<Wanted> known) {
    Optional<Simulation> simulation = parse(note, environment);
    simulation.ifPresent(
        found -> {
          if (!known.contains(new Wanted(found.text("State"), found.reason().orElse(null)))) {
            throw wrong("This call cannot simulate the given State and ReasonCode.");
          }
        });
    return simulation;
  }

  /**
   * The constraint that a seller note asks for.
   *
   * @return empty when the note is no simulation string
   * @throws RefusedException InvalidSandboxSimulationSpecified for one that is not known there, and
   *     for a simulation of a state, which no seller note can ask for
   */
  static Optional<Constraint> constraint(
      @Nullable String note, Environment environment, Set<Constraint> known) {
    return parse(note, environment)
        .map(
            found ->
                known.stream()
                    .filter(constraint -> constraint.id().equals(found.text("Constraint")))
                    .findFirst()
                    .orElseThrow(() -> wrong("A SellerNote cannot simulate this.")));
  }

  boolean wants(State<?> state) {
    return text("State").equals(state.wireName());
  }

  Optional<Reason> reason() {
    return Reason.coded(text("ReasonCode"));
  }

  boolean softDecline() {
    return text("SoftDecline").equals("true");
  }

  /**
   * A time in whole minutes.
   *
   * @return empty when the string does not give it
   */
  Optional<Duration> minutes(String field, int largest) {
    if (!wish.has(field)) {
      return Optional.empty();
    }
    int minutes = wish.get(field).asInt(0);
    if (minutes < 1 || minutes > largest) {
      throw wrong(field + " must be a number from 1 to " + largest + ".");
    }
    return Optional.of(Duration.ofMinutes(minutes));
  }

  private String text(String field) {
    return wish.path(field).asText("");
  }

  private static Optional<Simulation> parse(@Nullable String note, Environment environment) {
    if (note == null || environment == Environment.LIVE || !note.contains(KEY)) {
      return Optional.empty();
    }
    try {
      JsonNode wish = JSON.readTree(note).path(KEY);
      if (!wish.isObject()) {
        throw wrong("The text mentions SandboxSimulation but holds no such object.");
      }
      return Optional.of(new Simulation(wish));
    } catch (JsonProcessingException e) {
      throw wrong("The SandboxSimulation text is not JSON.");
    }
  }

  private static RefusedException wrong(String explanation) {
    return new RefusedException(ErrorCode.INVALID_SANDBOX_SIMULATION, explanation);
  }
}
