package dev.ipnledger.domain.attention;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.view.Sighting;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Contradictions within one view, computed from its registers and never recorded in a merge. */
final class Anomalies {
  private Anomalies() {}

  /**
   * @param now since when an anomaly stands that no time of Amazon's tells
   */
  static List<Anomaly> of(View view, Instant now) {
    List<Anomaly> found = new ArrayList<>();
    lateStatus(view, found);
    if (view.currencies().size() > 1) {
      String currencies = String.join(",", view.currencies().keySet());
      found.add(new Anomaly(AttentionKind.CURRENCIES, currencies, now, currencies));
    }
    view.seen()
        .forEach(
            (fact, values) -> {
              Set<String> stated = new TreeSet<>(values.keySet());
              // Of what a shop announced only its own words are kept; Amazon's is the one that won.
              Optional.ofNullable(view.facts().get(fact))
                  .map(winner -> winner.value().canonical())
                  .ifPresent(stated::add);
              if (stated.size() > 1 && contradict(fact, stated)) {
                String detail = fact.wireName() + ": " + String.join(" and ", stated);
                found.add(new Anomaly(AttentionKind.CHANGED_FACT, fact.wireName(), now, detail));
              }
            });
    view.conflicts()
        .keySet()
        .forEach(
            evidence ->
                found.add(
                    new Anomaly(AttentionKind.CONFLICTING_DUPLICATE, evidence, now, evidence)));
    view.problems()
        .keySet()
        .forEach(problem -> found.add(new Anomaly(AttentionKind.PROBLEM, problem, now, problem)));
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

  /**
   * Reports write whole seconds: two times within one second do not contradict.
   *
   * @param values different ones, at least two
   */
  private static boolean contradict(Fact fact, Collection<String> values) {
    if (fact.type() != Moment.class) {
      return true;
    }
    List<Moment> moments = values.stream().map(Moment::parse).toList();
    return moments.stream()
        .anyMatch(one -> moments.stream().anyMatch(other -> !one.agreesWith(other)));
  }
}
