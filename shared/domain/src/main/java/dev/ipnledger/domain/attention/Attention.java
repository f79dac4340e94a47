package dev.ipnledger.domain.attention;

import static java.util.Comparator.naturalOrder;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.state.ReasonRule;
import dev.ipnledger.domain.state.Reasons;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.view.Claim;
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
    attention.status();
    attention.upkeep();
    Anomalies.of(view).forEach(attention::anomaly);
    return attention.conditions.stream()
        .filter(condition -> !view.acknowledged().containsKey(condition.id()))
        .sorted(Comparator.comparing(Condition::since).thenComparing(Condition::id))
        .toList();
  }

  private void status() {
    Claim<Status> claim = view.status();
    if (claim == null) {
      return;
    }
    Status status = claim.value();
    String cause = status.state() + (status.reasonCode() == null ? "" : "/" + status.reasonCode());
    boolean soft = view.fact(Fact.SOFT_DECLINE, Flag.class).filter(Flag::set).isPresent();
    Advice advice = Reasons.advice(view.object().kind(), status, soft);
    Instant since =
        status.lastUpdatedAt() == null ? claim.standing().asOf() : status.lastUpdatedAt().instant();
    if (view.object().kind() == ObjectKind.CHARGEBACK) {
      // Its reason may change from one notification to the next; the dispute is the same.
      add(AttentionKind.CHARGEBACK, status.state(), since, detail(status, cause), Advice.REVIEW);
    } else if (!States.isKnown(view.object().kind(), status.state())) {
      add(AttentionKind.UNKNOWN_STATE, cause, since, cause, Advice.REVIEW);
    } else if (status.state().equals(States.DECLINED)) {
      add(AttentionKind.DECLINED, cause, since, detail(status, cause), advice);
    } else if (status.state().equals(States.SUSPENDED)) {
      // A second suspension is another condition, so its time is part of the cause.
      add(AttentionKind.SUSPENDED, cause + "@" + since, since, detail(status, cause), advice);
    } else if (advice == Advice.REVIEW) {
      add(AttentionKind.CLOSED_BY_AMAZON, cause, since, detail(status, cause), advice);
    } else if (advice == Advice.HOLD_SHIPMENT) {
      add(AttentionKind.SHIPMENT_HELD, cause, since, detail(status, cause), advice);
    }
  }

  private String detail(Status status, String cause) {
    return cause
        + Reasons.of(view.object().kind(), status)
            .map(ReasonRule::meaning)
            .map(meaning -> ": " + meaning)
            .orElse("");
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
    String id = view.object().id() + "#" + kind.wireName() + "#" + cause;
    conditions.add(new Condition(id, kind, view.object(), since, detail, advice));
  }
}
