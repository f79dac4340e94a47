package dev.ipnledger.domain.attention;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.state.ReasonRule;
import dev.ipnledger.domain.state.Reasons;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the status of an object has to tell a person, by the tables of states and reason codes. */
final class StatusConditions {
  private static final String SELLER_INITIATED = "SellerInitiated";
  private static final List<String> REFUNDED_BY_OTHERS =
      List.of("AmazonA-ZRefund", "BuyerCanceled");

  private final View view;
  private final Status status;
  private final String cause;
  private final Instant since;
  private final Advice advice;
  private final List<Condition> found = new ArrayList<>();

  private StatusConditions(View view, Status status, Instant now) {
    this.view = view;
    this.status = status;
    this.cause = status.state() + (status.reasonCode() == null ? "" : "/" + status.reasonCode());
    this.since = status.lastUpdatedAt() == null ? now : status.lastUpdatedAt().instant();
    boolean soft = view.fact(Fact.SOFT_DECLINE, Flag.class).filter(Flag::set).isPresent();
    this.advice = Reasons.advice(view.object().kind(), status, soft);
  }

  /**
   * None for an object of which no document stated a status.
   *
   * @param now since when the conditions of a status without a time stand
   */
  static List<Condition> of(View view, Instant now) {
    if (view.status() == null) {
      return List.of();
    }
    StatusConditions conditions = new StatusConditions(view, view.status().value(), now);
    if (view.object().kind() == ObjectKind.CHARGEBACK) {
      conditions.chargeback();
    } else {
      conditions.status();
      conditions.refund();
    }
    return conditions.found;
  }

  private void status() {
    if (!States.isKnown(view.object().kind(), status.state())) {
      add(AttentionKind.UNKNOWN_STATE, cause, cause, Advice.REVIEW);
    } else if (status.state().equals(States.DECLINED)) {
      add(declined(), cause, explained(), advice);
    } else if (status.state().equals(States.SUSPENDED)) {
      // A second suspension is another condition, so its time is part of the cause.
      String when = status.lastUpdatedAt() == null ? "" : "@" + since;
      add(AttentionKind.SUSPENDED, cause + when, explained(), advice);
    } else if (isReason("AmazonClosed")) {
      add(AttentionKind.CLOSED_BY_AMAZON, cause, explained(), advice);
    } else if (isReason("AmazonCanceled")) {
      add(AttentionKind.CANCELED_BY_AMAZON, cause, explained(), advice);
    } else if (advice == Advice.HOLD_SHIPMENT) {
      add(AttentionKind.SHIPMENT_HELD, cause, explained(), advice);
    }
  }

  /** Only of an authorization does anybody ask whether to try again with the same means. */
  private AttentionKind declined() {
    if (view.object().kind() != ObjectKind.AUTHORIZATION) {
      return AttentionKind.DECLINED;
    }
    return advice == Advice.RETRY_LATER ? AttentionKind.SOFT_DECLINE : AttentionKind.HARD_DECLINE;
  }

  /** Its reason may change from one notification to the next; the dispute is the same. */
  private void chargeback() {
    add(AttentionKind.CHARGEBACK, status.state(), explained(), Advice.REVIEW);
  }

  /** Who began a refund stands in its type, or as the reason code of its completion. */
  private void refund() {
    if (view.object().kind() != ObjectKind.REFUND) {
      return;
    }
    Optional<String> byOthers =
        view.fact(Fact.REFUND_TYPE, Text.class)
            .map(Text::text)
            .filter(type -> !type.equalsIgnoreCase(SELLER_INITIATED))
            .or(
                () ->
                    Optional.ofNullable(status.reasonCode()).filter(REFUNDED_BY_OTHERS::contains));
    byOthers.ifPresent(type -> add(AttentionKind.REFUND_NOT_BY_SELLER, type, type, Advice.REVIEW));
  }

  private boolean isReason(String reasonCode) {
    return reasonCode.equalsIgnoreCase(status.reasonCode());
  }

  private String explained() {
    return cause
        + Reasons.of(view.object().kind(), status)
            .map(ReasonRule::meaning)
            .map(meaning -> ": " + meaning)
            .orElse("");
  }

  private void add(AttentionKind kind, String cause, String detail, Advice advice) {
    found.add(Condition.of(view.object(), kind, cause, since, detail, advice));
  }
}
