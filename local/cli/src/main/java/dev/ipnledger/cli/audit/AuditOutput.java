package dev.ipnledger.cli.audit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;

/** An audit's report as text and as JSON. */
final class AuditOutput {
  private static final JsonMapper JSON = new JsonMapper();

  private AuditOutput() {}

  static void text(AuditReport report, PrintWriter out) {
    for (AuditReport.Entry entry : report.entries()) {
      Finding finding = entry.finding();
      out.printf(
          "%s  %s  %s%n    %s%n",
          finding.kind().wireName(),
          finding.key().pk(),
          finding.key().sk(),
          finding.kind().sentence());
      finding.differences().forEach(difference -> out.println("    - " + difference));
      if (entry.repair() != null) {
        out.println("    => " + entry.repair());
      }
    }
    report
        .certificates()
        .forEach(
            (certificate, count) ->
                out.printf("%d signatures verified by certificate %s%n", count, certificate));
    out.printf(
        "%d items in %d partitions audited, %d differences%n",
        report.items(), report.partitions(), report.entries().size());
    report
        .resume()
        .ifPresent(token -> out.println("to go on from here: ./ledger audit --resume " + token));
  }

  static void json(AuditReport report, PrintWriter out) {
    ObjectNode json = JSON.createObjectNode();
    json.put("items", report.items());
    json.put("partitions", report.partitions());
    ArrayNode differences = json.putArray("differences");
    report.entries().forEach(entry -> entry(entry, differences.addObject()));
    ArrayNode certificates = json.putArray("certificates");
    report
        .certificates()
        .forEach(
            (certificate, count) ->
                certificates
                    .addObject()
                    .put("fingerprint", certificate.substring(0, certificate.indexOf(' ')))
                    .put("subject", certificate.substring(certificate.indexOf(' ') + 1))
                    .put("verified", count));
    report.resume().ifPresent(token -> json.put("resume", token));
    out.println(json.toPrettyString());
  }

  private static void entry(AuditReport.Entry entry, ObjectNode json) {
    Finding finding = entry.finding();
    json.put("kind", finding.kind().wireName());
    json.put("meaning", finding.kind().sentence());
    json.put("pk", finding.key().pk());
    json.put("sk", finding.key().sk());
    finding.differences().forEach(json.putArray("differences")::add);
    if (entry.repair() != null) {
      json.put("repair", entry.repair());
    }
  }
}
