package dev.ipnledger.cli.reference;

import static dev.ipnledger.cli.reference.Markdown.cells;
import static dev.ipnledger.cli.reference.Markdown.code;

import dev.ipnledger.mws.catalogue.Catalogue;
import dev.ipnledger.mws.catalogue.Entry;
import dev.ipnledger.sandbox.Parts;
import dev.ipnledger.sandbox.SandboxSettings;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.SandboxClock;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Quota;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Amazon's operations: what the sandbox takes, and how well the client knows each. */
final class OperationsPage {
  private OperationsPage() {}

  static Page page() {
    return new Markdown("operations.md", "Operations of Off-Amazon Payments, feeds and reports")
        .paragraph(
            "One row for each operation that the sandbox answers, from the table that also checks its"
                + " calls. Required parameters are bold, with the longest text that is taken; of an"
                + " amount `.*` means `.Amount` and `.CurrencyCode`. The quota is size and restore"
                + " time of the bucket, live and in the sandbox, and calls per hour. The client"
                + " column says on what evidence the client builds its call. Sources are sections"
                + " of the domain facts; D: Amazon's later pages, S: its SDKs, I: inferred, U: not"
                + " confirmed.")
        .table(
            cells("operation", "client", "parameters", "result", "own errors", "quota", "source"),
            specs().stream()
                .map(
                    spec ->
                        cells(
                            code(spec.action()),
                            client(spec.action()).map(it -> it.evidence().source()).orElse("no"),
                            parameters(spec),
                            String.join(", ", spec.result()),
                            spec.errors().stream()
                                .map(error -> error.code() + " " + error.httpStatus())
                                .collect(Collectors.joining(", ")),
                            quota(spec.quota()),
                            spec.source()))
                .toList())
        .page();
  }

  /** Every operation of the sandbox. */
  static List<OperationSpec> specs() {
    SandboxSettings settings = SandboxSettings.of(1, SandboxClock.manual(Instant.EPOCH));
    try (Parts parts = Parts.of(settings)) {
      return parts.services().operations();
    }
  }

  private static Optional<Entry> client(String action) {
    return Catalogue.all().stream()
        .filter(entry -> entry.operation().wireName().equals(action))
        .findFirst();
  }

  private static String parameters(OperationSpec spec) {
    return spec.parameters().stream()
        .map(OperationsPage::parameter)
        .collect(Collectors.joining(", "));
  }

  private static String parameter(Parameter parameter) {
    String name = code(parameter.name() + suffix(parameter));
    String shown = parameter.required() ? "**" + name + "**" : name;
    return switch (parameter.type()) {
      case TEXT, REFERENCE_ID -> shown + " (" + parameter.longest() + ")";
      case NUMBER -> shown + " (0 to " + parameter.longest() + ")";
      case CHOICE -> shown + " (" + String.join(", ", parameter.values()) + ")";
      case AMOUNT, LIST, CREDITS, ID, FLAG, TIME -> shown;
    };
  }

  private static String suffix(Parameter parameter) {
    return switch (parameter.type()) {
      case AMOUNT -> ".*";
      case LIST -> ".N";
      case CREDITS -> ".member.N.{ProviderId, " + parameter.values().getFirst() + ".*}";
      case TEXT, ID, REFERENCE_ID, FLAG, NUMBER, TIME, CHOICE -> "";
    };
  }

  private static String quota(Quota quota) {
    String both = bucket(quota, Environment.LIVE) + "; " + bucket(quota, Environment.SANDBOX);
    return quota.perHour() == 0 ? both : both + "; " + quota.perHour() + " per hour";
  }

  private static String bucket(Quota quota, Environment environment) {
    return quota.size(environment) + ", " + quota.restoreMs(environment) / 1000.0 + " s";
  }
}
