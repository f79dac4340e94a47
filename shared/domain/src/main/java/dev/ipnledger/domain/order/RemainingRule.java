package dev.ipnledger.domain.order;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.view.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes what is left of an order's caps. */
final class RemainingRule {
  private RemainingRule() {}

  static Remaining of(Order order) {
    List<View> open = in(order.of(ObjectKind.AUTHORIZATION), States.OPEN);
    List<View> captures = in(order.of(ObjectKind.CAPTURE), States.COMPLETED);
    return new Remaining(
        chargeable(order),
        chargeableCount(order),
        open.stream().flatMap(view -> Order.amount(view).stream()).reduce(Money::plus).orElse(null),
        open.size(),
        refundable(order, captures),
        refundableCount(order, captures));
  }

  private static @Nullable Money chargeable(Order order) {
    View reference = order.orderReference().orElse(null);
    Money total = reference == null ? null : Order.amount(reference).orElse(null);
    if (reference == null || total == null) {
      return null;
    }
    String currency = total.currency();
    if (!reference.isIn(States.OPEN)) {
      return Money.zero(currency);
    }
    return Caps.above(total)
        .minus(order.sum(currency, ObjectKind.AUTHORIZATION, States.OPEN, States.PENDING))
        .minus(
            order.sum(
                currency, ObjectKind.CAPTURE, States.PENDING, States.COMPLETED, States.CLOSED))
        .orZero();
  }

  /** Declined authorizations and Closed ones without a capture do not count: see {@link Caps}. */
  private static int chargeableCount(Order order) {
    if (order.orderReference().filter(view -> view.isIn(States.OPEN)).isEmpty()) {
      return 0;
    }
    long counting =
        order.of(ObjectKind.AUTHORIZATION).stream()
            .filter(view -> !view.isIn(States.DECLINED))
            .filter(view -> !view.isIn(States.CLOSED) || !view.ids().isEmpty())
            .count();
    return (int) Math.max(0, Caps.AUTHORIZATIONS_PER_ORDER - counting);
  }

  /**
   * The caps of all refundable captures, less everything refunded or on its way. A refund does not
   * say which capture it belongs to; where a capture lists its refunds they are in the sum too.
   */
  private static @Nullable Money refundable(Order order, List<View> captures) {
    Money caps =
        captures.stream()
            .flatMap(view -> Order.amount(view).stream())
            .map(Caps::above)
            .reduce(Money::plus)
            .orElse(null);
    if (caps == null) {
      return null;
    }
    Money refunds = order.sum(caps.currency(), ObjectKind.REFUND, States.PENDING, States.COMPLETED);
    Money ofClosed =
        in(order.of(ObjectKind.CAPTURE), States.CLOSED).stream()
            .flatMap(view -> view.fact(Fact.REFUNDED_AMOUNT, Money.class).stream())
            .filter(money -> money.currency().equals(caps.currency()))
            .reduce(Money.zero(caps.currency()), Money::plus);
    return caps.minus(refunds.minus(ofClosed).orZero()).orZero();
  }

  private static int refundableCount(Order order, List<View> captures) {
    long made =
        order.of(ObjectKind.REFUND).stream().filter(view -> !view.isIn(States.DECLINED)).count();
    long most = (long) captures.size() * Caps.REFUNDS_PER_CAPTURE;
    return (int) Math.max(0, most - made);
  }

  private static List<View> in(List<View> views, String state) {
    return views.stream().filter(view -> view.isIn(state)).toList();
  }
}
