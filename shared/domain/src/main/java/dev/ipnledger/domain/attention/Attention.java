package dev.ipnledger.domain.attention;

import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.domain.agenda.Doubt;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What about an object needs a person: a pure function of what is known of the object, the policy
 * and the time.
 */
public final class Attention {
  private final View view;
  private final List<Condition> conditions = new ArrayList<>();

  private Attention(View view) {
    this.view = view;
  }

  /**
   * All conditions that a person has not acknowledged, oldest first; empty when all is well.
   *
   * @param upkeep what the system did about the object
   * @param now up to which thresholds are passed; since when a condition stands whose cause carries
   *     no time of its own, UTC
   * @param raised what was raised about the object before: a condition that still stands keeps its
   *     time, so that it does not move in its index
   */
  public static List<Condition> of(
      View view, Upkeep upkeep, Policy policy, Instant now, List<Condition> raised) {
    Attention attention = new Attention(view);
    attention.conditions.addAll(StatusConditions.of(view, now));
    attention.conditions.addAll(TimeConditions.of(view, upkeep, policy, now));
    attention.upkeep(upkeep, now);
    Anomalies.of(view, now).forEach(attention::anomaly);
    Map<String, Instant> since = new HashMap<>();
    raised.forEach(condition -> since.put(condition.id(), condition.since()));
    return attention.conditions.stream()
        .filter(condition -> !view.acknowledged().containsKey(condition.id()))
        .map(condition -> condition.standing(since.getOrDefault(condition.id(), condition.since())))
        .sorted(Comparator.comparing(Condition::since).thenComparing(Condition::id))
        .toList();
  }

  /** What needs a person whatever the time is and whatever was raised before. */
  public static List<Condition> of(View view, Upkeep upkeep) {
    return of(view, upkeep, Policy.STANDARD, Instant.EPOCH, List.of());
  }

  private void upkeep(Upkeep upkeep, Instant now) {
    if (upkeep.unknownAtAmazon()) {
      String failure = String.valueOf(upkeep.lastFailure());
      add(AttentionKind.UNKNOWN_AT_AMAZON, failure, now, failure, Advice.REVIEW);
    }
    Doubt doubt = upkeep.doubt();
    if (doubt != null && doubt.certain()) {
      add(AttentionKind.VIEW_DIFFERS, "view", doubt.since(), doubt.difference(), Advice.REVIEW);
    }
  }

  private void anomaly(Anomaly anomaly) {
    add(anomaly.kind(), anomaly.cause(), anomaly.since(), anomaly.detail(), Advice.REVIEW);
  }

  private void add(AttentionKind kind, String cause, Instant since, String detail, Advice advice) {
    conditions.add(Condition.of(view.object(), kind, cause, since, detail, advice));
  }
}
