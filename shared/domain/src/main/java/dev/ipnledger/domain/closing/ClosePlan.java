package dev.ipnledger.domain.closing;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.util.List;

/**
 * What is to be done about an order reference: what the rule decides, and what the policy's mode
 * makes of that. Whoever closes and whoever shows what would be closed learn it here.
 *
 * @param action what is to be done
 * @param decision why
 * @param authorizations that are closed so that the order reference can be; empty when it can be
 *     itself, or when nothing is to be done
 */
public record ClosePlan(Action action, CloseDecision decision, List<ObjectRef> authorizations) {
  /** What may be done. */
  public enum Action {
    /** Nothing. */
    KEEP,
    /** It would be closed, and the policy only wants that written down. */
    REPORT,
    /** Authorizations are closed, so that the order reference can be. */
    CLOSE_AUTHORIZATIONS,
    /** The order reference is closed. */
    CLOSE_ORDER;

    /** Whether anything is changed at Amazon. */
    public boolean isSent() {
      return this == CLOSE_AUTHORIZATIONS || this == CLOSE_ORDER;
    }
  }

  public ClosePlan {
    requireNonNull(action, "action is null");
    requireNonNull(decision, "decision is null");
    authorizations = List.copyOf(authorizations);
  }

  /**
   * The plan; a pure function of the order as the ledger has it, the policy and the time.
   *
   * @param order with all its objects
   * @param now UTC
   */
  public static ClosePlan of(Order order, Closing policy, Instant now) {
    CloseDecision decision = CloseRule.decide(order, policy, now);
    List<ObjectRef> leftover =
        CloseRule.leftover(order, policy, now).stream().map(View::object).toList();
    if (policy.mode() == Closing.Mode.OFF
        || (!decision.verdict().isClose() && leftover.isEmpty())) {
      return new ClosePlan(Action.KEEP, decision, List.of());
    }
    if (policy.mode() == Closing.Mode.REPORT_ONLY) {
      return new ClosePlan(Action.REPORT, decision, leftover);
    }
    return new ClosePlan(
        leftover.isEmpty() ? Action.CLOSE_ORDER : Action.CLOSE_AUTHORIZATIONS, decision, leftover);
  }
}
