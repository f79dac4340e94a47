package dev.ipnledger.sandbox.trigger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.sandbox.story.Story;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** The stories and the fields that can be set. */
final class Listing {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Listing() {}

  static void print(
      List<Story> stories, Map<String, String> fields, boolean json, PrintWriter out) {
    if (json) {
      ObjectNode document = JSON.createObjectNode();
      ArrayNode list = document.putArray("stories");
      stories.forEach(
          story -> list.addObject().put("story", story.name()).put("summary", story.summary()));
      ObjectNode known = document.putObject("fields");
      fields.forEach(known::put);
      out.println(document.toPrettyString());
    } else {
      stories.forEach(story -> out.printf("  %-33s %s%n", story.name(), story.summary()));
      out.printf("%n--set FIELD=VALUE takes:%n");
      fields.forEach((field, value) -> out.printf("  %-33s %s%n", field, value));
    }
    out.flush();
  }
}
