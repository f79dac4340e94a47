package dev.ipnledger.cli.audit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.cli.audit.Rebuilding.Rebuilt;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.view.View;
import java.io.PrintWriter;
import java.util.List;

/** Rebuilt objects as text and as JSON. */
final class RebuildOutput {
  private static final JsonMapper JSON = new JsonMapper();

  private RebuildOutput() {}

  static void text(List<Rebuilt> rebuilt, PrintWriter out) {
    for (Rebuilt one : rebuilt) {
      out.printf("%s  %s%n", one.key().pk(), one.key().sk());
      View view = one.view();
      if (view != null) {
        out.println("  Status: " + status(view));
        view.facts()
            .forEach(
                (fact, claim) ->
                    out.println("  " + fact.wireName() + ": " + claim.value().canonical()));
      }
      if (one.same()) {
        out.println("  the same is kept");
      } else {
        one.differences().forEach(difference -> out.println("  - kept: " + difference));
        out.println(one.written() ? "  => written anew" : "  => not written");
      }
    }
  }

  static void json(List<Rebuilt> rebuilt, PrintWriter out) {
    ArrayNode array = JSON.createArrayNode();
    for (Rebuilt one : rebuilt) {
      ObjectNode json = array.addObject();
      json.put("pk", one.key().pk());
      json.put("sk", one.key().sk());
      View view = one.view();
      if (view != null) {
        json.put("status", status(view));
        ObjectNode facts = json.putObject("facts");
        view.facts()
            .forEach((fact, claim) -> facts.put(fact.wireName(), claim.value().canonical()));
      }
      json.put("same", one.same());
      one.differences().forEach(json.putArray("differences")::add);
      json.put("written", one.written());
    }
    out.println(array.toPrettyString());
  }

  private static String status(View view) {
    if (view.status() == null) {
      return "unknown";
    }
    Status status = view.status().value();
    return status.reasonCode() == null
        ? status.state()
        : status.state() + " (" + status.reasonCode() + ")";
  }
}
