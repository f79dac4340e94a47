package dev.ipnledger.sandbox.trigger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;

/** What was played, for a person or as JSON. */
final class PlayedText {
  private PlayedText() {}

  /**
   * Prints.
   *
   * @param advice lines for the case that the endpoint did not do what a sound one does
   */
  static void print(
      String title, JsonNode played, List<String> advice, boolean json, PrintWriter out) {
    boolean sound = played.path("asExpected").asBoolean();
    if (json) {
      if (!sound && played instanceof ObjectNode document) {
        ArrayNode lines = document.putArray("advice");
        advice.forEach(lines::add);
      }
      out.println(played.toPrettyString());
      out.flush();
      return;
    }
    out.printf("%s, played by %s%n%n", played.path("story").asText(), title);
    played.path("steps").forEach(step -> out.println("  " + step.asText()));
    out.println();
    for (JsonNode message : played.path("messages")) {
      out.println(
          "  %-32s %-28s %-11s %s"
              .formatted(
                  message.path("notificationType").asText("(text)"),
                  message.path("objectId").asText("-"),
                  message.path("outcome").asText().replace('_', ' '),
                  answer(message))
              .stripTrailing());
    }
    if (played.path("messages").isEmpty()) {
      out.println("  no message was sent");
    }
    if (played.has("problem")) {
      out.printf("%nIt did not come to its end: %s%n", played.path("problem").asText());
    }
    out.printf("%n%s%n", sound ? "The endpoint did what a sound one does." : unsound(played));
    if (!sound && !advice.isEmpty()) {
      out.println();
      advice.forEach(out::println);
    }
    out.flush();
  }

  private static String unsound(JsonNode played) {
    String what =
        EndpointAdvice.noneWasThere(played)
            ? "The story was played, and there is no endpoint to deliver to"
            : "The endpoint did not do what a sound one does";
    return what + " (expected: " + played.path("ending").asText() + ").";
  }

  private static String answer(JsonNode message) {
    String text =
        message.path("answer").asText("").lines().findFirst().map(String::strip).orElse("");
    return message.has("status")
        ? message.path("status").asText() + (text.isEmpty() ? "" : " " + text)
        : message.path("problem").asText("");
  }
}
