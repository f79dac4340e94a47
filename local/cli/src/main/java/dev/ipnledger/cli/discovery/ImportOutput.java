package dev.ipnledger.cli.discovery;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.cli.discovery.Taken.Outcome;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints each line that was not the same as the ledger, and at the end how many were what. */
final class ImportOutput {
  private static final JsonMapper JSON = new JsonMapper();

  private final PrintWriter out;
  private final boolean json;
  private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);

  /**
   * @param json whether each line is a JSON object, the last one the counts
   */
  ImportOutput(PrintWriter out, boolean json) {
    this.out = out;
    this.json = json;
  }

  void taken(Taken taken) {
    counts.merge(taken.outcome(), 1L, Long::sum);
    if (taken.outcome() == Outcome.SAME) {
      return;
    }
    if (json) {
      ObjectNode node = JSON.createObjectNode();
      node.put("line", taken.line());
      node.put("id", taken.id());
      node.put("outcome", taken.outcome().label());
      taken.details().forEach(node.putArray("details")::add);
      out.println(node);
    } else {
      out.printf(
          "line %d  %s  %s: %s%n",
          taken.line(), taken.outcome().label(), taken.id(), String.join("; ", taken.details()));
    }
  }

  void end() {
    if (json) {
      ObjectNode node = JSON.createObjectNode();
      for (Outcome outcome : Outcome.values()) {
        node.put(outcome.label(), count(outcome));
      }
      out.println(node);
    } else {
      out.println(
          Arrays.stream(Outcome.values())
              .map(outcome -> count(outcome) + " " + outcome.label())
              .collect(Collectors.joining(", ")));
    }
    out.flush();
  }

  /** Whether a person should look at something. */
  boolean wrong() {
    return count(Outcome.ODD) + count(Outcome.NOT_TAKEN) > 0;
  }

  private long count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }
}
