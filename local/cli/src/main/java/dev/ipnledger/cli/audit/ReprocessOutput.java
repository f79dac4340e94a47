package dev.ipnledger.cli.audit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.cli.audit.Reprocessing.Again;
import dev.ipnledger.cli.audit.Reprocessing.Reprocessed;
import java.io.PrintWriter;
import java.util.List;

/** Reprocessed documents as text and as JSON. */
final class ReprocessOutput {
  private static final JsonMapper JSON = new JsonMapper();

  private ReprocessOutput() {}

  static void text(List<Reprocessed> reprocessed, PrintWriter out) {
    for (Reprocessed one : reprocessed) {
      out.printf("%s %s%n", one.object().kind().wireName(), one.object().id());
      for (Again again : one.documents()) {
        out.printf(
            "  %s: %s%n",
            again.kept().id(), again.differences().isEmpty() ? "the same" : "differs");
        again.differences().forEach(difference -> out.println("    - kept: " + difference));
      }
      out.printf("  merged: %s%n", one.differences().isEmpty() ? "the same" : "differs");
      one.differences().forEach(difference -> out.println("    - kept: " + difference));
    }
  }

  static void json(List<Reprocessed> reprocessed, PrintWriter out) {
    ArrayNode array = JSON.createArrayNode();
    for (Reprocessed one : reprocessed) {
      ObjectNode json = array.addObject();
      json.put("object", one.object().kind().wireName());
      json.put("id", one.object().id().text());
      json.put("same", one.same());
      ArrayNode documents = json.putArray("documents");
      for (Again again : one.documents()) {
        ObjectNode document = documents.addObject();
        document.put("evidence", again.kept().id());
        again.differences().forEach(document.putArray("differences")::add);
      }
      one.differences().forEach(json.putArray("differences")::add);
    }
    out.println(array.toPrettyString());
  }
}
