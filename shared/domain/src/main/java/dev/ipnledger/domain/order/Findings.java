package dev.ipnledger.domain.order;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.view.View;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks at an order as a whole. */
public final class Findings {
  private Findings() {}

  /**
   * What is odd, each with a sentence; empty when all is well.
   *
   * @param closedByPolicy whether this system sent a Close for it
   */
  public static SortedMap<Finding, String> of(Order order, boolean closedByPolicy) {
    SortedMap<Finding, String> found = new TreeMap<>();
    charged(order, found);
    refunded(order, found);
    if (closedByPolicy && order.orderReference().filter(View::isTerminal).isPresent()) {
      order.of(ObjectKind.AUTHORIZATION).stream()
          .filter(view -> view.isIn(States.OPEN) || view.isIn(States.PENDING))
          .map(view -> view.object().id().text())
          .reduce((one, other) -> one + ", " + other)
          .ifPresent(ids -> found.put(Finding.OPEN_AFTER_CLOSE, ids + " can still be captured"));
    }
    return found;
  }

  private static void charged(Order order, SortedMap<Finding, String> found) {
    Money total = order.orderReference().flatMap(Order::amount).orElse(null);
    if (total == null) {
      return;
    }
    Money cap = Caps.above(total);
    Money charged =
        order.sum(
            total.currency(), ObjectKind.CAPTURE, States.PENDING, States.COMPLETED, States.CLOSED);
    if (charged.exceeds(cap)) {
      found.put(Finding.CHARGED_ABOVE_CAP, above("captured", charged, cap));
    }
  }

  private static void refunded(Order order, SortedMap<Finding, String> found) {
    for (Totals totals : order.totals()) {
      Money refunded = totals.refunded().plus(totals.refundPending());
      Money caps =
          order.of(ObjectKind.CAPTURE).stream()
              .filter(view -> view.isIn(States.COMPLETED) || view.isIn(States.CLOSED))
              .flatMap(view -> Order.amount(view).stream())
              .filter(money -> money.currency().equals(totals.currency()))
              .map(Caps::above)
              .reduce(Money.zero(totals.currency()), Money::plus);
      // Without a capture the refund came before it, and nothing can be said yet.
      if (caps.minorUnits() > 0 && refunded.exceeds(caps)) {
        found.put(Finding.REFUNDED_ABOVE_CAP, above("refunded", refunded, caps));
      }
    }
  }

  private static String above(String what, Money amount, Money cap) {
    return what + " " + amount + ", at most " + cap + " is allowed";
  }
}
