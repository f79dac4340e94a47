package dev.ipnledger.domain.attention;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.view.Sighting;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Contradictions within one view, computed from its registers and never recorded in a merge. */
final class Anomalies {
  private Anomalies() {}

  static List<Anomaly> of(View view) {
    List<Anomaly> found = new ArrayList<>();
    Instant heard =
        view.heard().values().stream().min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    lateStatus(view, found);
    if (view.currencies().size() > 1) {
      String currencies = String.join(",", view.currencies().keySet());
      found.add(new Anomaly(AttentionKind.CURRENCIES, currencies, heard, currencies));
    }
    view.seen()
        .forEach(
            (fact, values) -> {
              if (contradict(fact, values.keySet())) {
                String detail = fact.wireName() + ": " + String.join(" and ", values.keySet());
                found.add(new Anomaly(AttentionKind.CHANGED_FACT, fact.wireName(), heard, detail));
              }
            });
    view.conflicts()
        .keySet()
        .forEach(
            evidence ->
                found.add(
                    new Anomaly(AttentionKind.CONFLICTING_DUPLICATE, evidence, heard, evidence)));
    view.problems()
        .keySet()
        .forEach(problem -> found.add(new Anomaly(AttentionKind.PROBLEM, problem, heard, problem)));
    return found;
  }

  private static void lateStatus(View view, List<Anomaly> found) {
    Sighting last = view.lastNonTerminal();
    Sighting end = view.firstTerminal();
    if (last == null || end == null || last.at().agreesWith(end.at())) {
      return;
    }
    if (Moment.LATEST.compare(last.at(), end.at()) > 0) {
      found.add(
          new Anomaly(
              AttentionKind.LATE_STATUS,
              end.at().canonical(),
              last.at().instant(),
              last.at().canonical() + " after " + end.at().canonical()));
    }
  }

  /** Reports write whole seconds: two times within one second do not contradict. */
  private static boolean contradict(Fact fact, Collection<String> values) {
    if (fact.type() != Moment.class) {
      return values.size() > 1;
    }
    List<Moment> moments = values.stream().map(Moment::parse).toList();
    return moments.stream()
        .anyMatch(one -> moments.stream().anyMatch(other -> !one.agreesWith(other)));
  }
}
