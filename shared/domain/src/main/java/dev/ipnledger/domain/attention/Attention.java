package dev.ipnledger.domain.attention;

import static java.util.Comparator.naturalOrder;

import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What about an object needs a person: a pure function of what is known. */
public final class Attention {
  private final View view;
  private final Upkeep upkeep;
  private final List<Condition> conditions = new ArrayList<>();

  private Attention(View view, Upkeep upkeep) {
    this.view = view;
    this.upkeep = upkeep;
  }

  /**
   * All conditions that a person has not acknowledged, oldest first; empty when all is well.
   *
   * @param upkeep what the system did about the object
   */
  public static List<Condition> of(View view, Upkeep upkeep) {
    Attention attention = new Attention(view, upkeep);
    attention.conditions.addAll(StatusConditions.of(view));
    attention.upkeep();
    Anomalies.of(view).forEach(attention::anomaly);
    return attention.conditions.stream()
        .filter(condition -> !view.acknowledged().containsKey(condition.id()))
        .sorted(Comparator.comparing(Condition::since).thenComparing(Condition::id))
        .toList();
  }

  private void upkeep() {
    if (upkeep.unknownAtAmazon()) {
      String failure = String.valueOf(upkeep.lastFailure());
      // The time of an attempt would move the condition in its index with every attempt.
      Instant since = view.heard().values().stream().min(naturalOrder()).orElse(Instant.EPOCH);
      add(AttentionKind.UNKNOWN_AT_AMAZON, failure, since, failure, Advice.REVIEW);
    }
  }

  private void anomaly(Anomaly anomaly) {
    add(anomaly.kind(), anomaly.cause(), anomaly.since(), anomaly.detail(), Advice.REVIEW);
  }

  private void add(AttentionKind kind, String cause, Instant since, String detail, Advice advice) {
    conditions.add(Condition.of(view.object(), kind, cause, since, detail, advice));
  }
}
