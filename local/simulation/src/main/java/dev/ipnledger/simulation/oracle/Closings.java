package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.sandbox.model.Chargeback;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.OrderReferenceState;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.simulation.amazon.Amazon;
import dev.ipnledger.simulation.amazon.Cast;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * That orders are closed: one that is captured in full, holds no money and has been quiet for a day
 * is closed soon after. {@link AmazonWatch} asks the other way round.
 */
final class Closings {
  /** A day, what clocks differ, and the runs that it takes. */
  private static final Duration AT_LATEST = Duration.ofDays(1).plus(Expected.LATE).plusHours(1);

  private Closings() {}

  /** Tells which order that the ledger knows is open for too long. */
  static void compare(Amazon amazon, InMemoryLedger ledger, Instant now, List<String> wrong) {
    Set<String> disputed =
        amazon.chargebacks().stream()
            .map(Chargeback::capture)
            .map(capture -> capture.order().id())
            .collect(Collectors.toSet());
    amazon
        .payments()
        .world()
        .look(
            _ -> {
              for (PaymentObject<?> object : amazon.payments().world().objects()) {
                if (object instanceof OrderReference order
                    && !disputed.contains(order.id())
                    && isDue(order, now)
                    && ledger
                        .object(Cast.ours(order.account()), new AmazonId(order.id()))
                        .isPresent()) {
                  wrong.add(order.id() + " is done and quiet, and nobody closes it");
                }
              }
              return wrong;
            });
  }

  private static boolean isDue(OrderReference order, Instant now) {
    return (order.lifecycle().in(OrderReferenceState.OPEN)
            || order.lifecycle().in(OrderReferenceState.SUSPENDED))
        && AmazonWatch.isDone(order)
        && Deadlines.lastChange(order).plus(AT_LATEST).isBefore(now);
  }
}
