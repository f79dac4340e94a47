package dev.ipnledger.cli.inspect;

import dev.ipnledger.cli.inspect.Content.ErrorFacts;
import dev.ipnledger.cli.inspect.Content.NotificationFacts;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An inspection in a few lines for a person. */
final class InspectionText {
  private InspectionText() {}

  static List<String> of(Inspection inspection) {
    List<String> lines = new ArrayList<>();
    lines.add(headline(inspection));
    if (inspection.content().notification() != null) {
      lines.add("  " + line(inspection.content().notification()));
      inspection
          .content()
          .notification()
          .details()
          .forEach((name, value) -> lines.add("    " + name + " " + value));
    }
    inspection.content().objects().forEach(seen -> lines.addAll(lines(seen)));
    if (inspection.content().error() != null) {
      lines.add("  " + line(inspection.content().error()));
    }
    inspection.content().problems().forEach(problem -> lines.add("  ! " + problem));
    return lines.stream().map(InspectionText::printable).toList();
  }

  private static String headline(Inspection inspection) {
    StringJoiner line = new StringJoiner(", ");
    line.add(inspection.file() + ": " + inspection.kind().wireName());
    if (inspection.envelope() != null) {
      line.add(inspection.envelope().type() + " " + inspection.envelope().messageId());
    }
    if (inspection.kind() == DocumentKind.SNS_ENVELOPE) {
      Signed signature = inspection.signature();
      String why = signature.problem() == null ? "" : ": " + signature.problem();
      line.add("signature " + signature.state().wireName() + why);
    }
    return line.toString();
  }

  private static String line(NotificationFacts facts) {
    String who =
        Stream.of(facts.sellerId(), facts.environment())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("/"));
    return Stream.of(
            facts.type(),
            facts.referenceId(),
            who.isEmpty() ? null : "for " + who,
            Boolean.TRUE.equals(facts.sample()) ? "(a sample)" : null)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static List<String> lines(SeenObject seen) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + seen.kind().wireName() + " " + seen.id() + state(seen.status()));
    for (Fact fact : Fact.values()) {
      seen.fact(fact)
          .ifPresent(value -> lines.add("    " + fact.wireName() + " " + value.canonical()));
    }
    if (!seen.ids().isEmpty()) {
      lines.add("    IdList " + String.join(" ", seen.ids()));
    }
    return lines;
  }

  private static String state(@Nullable Status status) {
    if (status == null) {
      return ", no state";
    }
    String reason = status.reasonCode() == null ? "" : " (" + status.reasonCode() + ")";
    String since = status.lastUpdatedAt() == null ? "" : " since " + status.lastUpdatedAt();
    String told = status.reasonDescription() == null ? "" : ": " + status.reasonDescription();
    return " is " + status.state() + reason + since + told;
  }

  private static String line(ErrorFacts error) {
    String status = error.httpStatus() == null ? "" : " (HTTP " + error.httpStatus() + ")";
    String retry =
        error.retriable() == null ? "" : error.retriable() ? ", can be retried" : ", not retriable";
    return error.code() + status + retry;
  }

  /** A document must not steer the terminal that it is shown on. */
  private static String printable(String line) {
    return line.replaceAll("[\\p{Cc}\\p{Cf}]", "?");
  }
}
