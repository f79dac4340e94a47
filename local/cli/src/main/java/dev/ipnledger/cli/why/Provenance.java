package dev.ipnledger.cli.why;

import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.ledger.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who told the ledger of an object, when it was said and when it was heard. */
final class Provenance {
  private Provenance() {}

  /**
   * The first document that reached the ledger about an object, and how many there are.
   *
   * @param evidence all of the object
   */
  static List<String> of(List<Evidence> evidence) {
    List<String> sentences = new ArrayList<>();
    evidence.stream()
        .min(Comparator.comparing(Evidence::receivedAt).thenComparing(Evidence::id))
        .ifPresent(
            first ->
                sentences.add(
                    "The ledger first heard of it on %s, by the %s."
                        .formatted(day(first.receivedAt()), described(first))));
    Map<Source, Long> counts =
        evidence.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.observation().source(), TreeMap::new, Collectors.counting()));
    if (!counts.isEmpty()) {
      sentences.add(
          "Documents about it: "
              + counts.entrySet().stream()
                  .map(entry -> entry.getValue() + " " + plural(entry.getKey(), entry.getValue()))
                  .collect(Collectors.joining(", "))
              + ".");
    }
    return sentences;
  }

  /** When a document was said and when it was heard: {@code signed ..., heard ...}. */
  static String times(Evidence evidence) {
    if (evidence.firstAsOf().isBefore(evidence.observation().asOf())) {
      return ", %s first %s, and the same again until %s"
          .formatted(
              verb(evidence.observation().source()),
              Moment.of(evidence.firstAsOf()),
              Moment.of(evidence.observation().asOf()));
    }
    return ", %s %s, heard %s"
        .formatted(
            verb(evidence.observation().source()),
            Moment.of(evidence.observation().asOf()),
            Moment.of(evidence.receivedAt()));
  }

  private static String described(Evidence evidence) {
    String reference = evidence.notificationReferenceId();
    return "%s%s, %s %s"
        .formatted(
            name(evidence.observation().source()),
            reference == null ? "" : " " + reference,
            verb(evidence.observation().source()),
            day(evidence.firstAsOf()));
  }

  private static String verb(Source source) {
    return switch (source) {
      case NOTIFICATION -> "signed";
      case GET, RESPONSE -> "answered";
      case REPORT -> "reported";
      case REGISTRATION -> "said";
    };
  }

  private static String name(Source source) {
    return switch (source) {
      case NOTIFICATION -> "notification";
      case GET -> "Get answer";
      case RESPONSE -> "response";
      case REPORT -> "report";
      case REGISTRATION -> "registration";
    };
  }

  private static String plural(Source source, long count) {
    return name(source) + (count == 1 ? "" : "s");
  }

  /** {@code 2015-11-21 16:03:00 UTC}. */
  private static String day(Instant instant) {
    return Moment.of(instant).canonical().substring(0, 19).replace('T', ' ') + " UTC";
  }
}
