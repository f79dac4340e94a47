package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.order.Remaining;
import dev.ipnledger.domain.order.Totals;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.view.Booking;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The money of an order: its sums, and each object that is in them. */
final class OrderStory {
  private static final List<ObjectKind> CHILDREN =
      List.of(
          ObjectKind.AUTHORIZATION, ObjectKind.CAPTURE, ObjectKind.REFUND, ObjectKind.CHARGEBACK);

  private OrderStory() {}

  static List<String> of(Order order) {
    List<String> sentences = new ArrayList<>();
    if (order.totals().isEmpty()) {
      sentences.add("No money was reserved, collected or given back.");
    }
    for (Totals totals : order.totals()) {
      sentences.add(
          "Reserved and not collected: %s. Collected: %s (on its way: %s). Given back: %s (on its way: %s). Kept, before fees: %s."
              .formatted(
                  totals.authorized(),
                  totals.captured(),
                  totals.capturePending(),
                  totals.refunded(),
                  totals.refundPending(),
                  totals.net()));
    }
    CHILDREN.forEach(kind -> order.of(kind).forEach(view -> sentences.add(child(view))));
    remaining(order.remaining(), sentences);
    return sentences;
  }

  private static String child(View view) {
    String kind = Wording.kind(view.object().kind());
    Claim<Status> status = view.status();
    return "%s%s %s: %s, %s%s."
        .formatted(
            kind.substring(0, 1).toUpperCase(Locale.ROOT),
            kind.substring(1),
            view.object().id(),
            Order.amount(view).map(Money::toString).orElse("amount unknown"),
            status == null ? "state unknown" : Wording.state(status.value()),
            booked(view));
  }

  private static String booked(View view) {
    return switch (view.object().kind()) {
      case CAPTURE, REFUND ->
          Booking.of(view)
              .map(
                  booking ->
                      ", booked on "
                          + Wording.day(booking.at())
                          + (booking.inferred() ? " (inferred)" : ""))
              .orElse(", not booked");
      default -> "";
    };
  }

  private static void remaining(Remaining remaining, List<String> sentences) {
    Money chargeable = remaining.chargeable();
    if (chargeable != null && !chargeable.isZero()) {
      sentences.add(
          "Still chargeable: %s in at most %d authorizations."
              .formatted(chargeable, remaining.chargeableCount()));
    }
    Money refundable = remaining.refundable();
    if (refundable != null && !refundable.isZero()) {
      sentences.add(
          "Still refundable: %s in at most %d refunds."
              .formatted(refundable, remaining.refundableCount()));
    }
  }
}
