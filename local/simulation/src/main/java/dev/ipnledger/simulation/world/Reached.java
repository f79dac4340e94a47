package dev.ipnledger.simulation.world;

import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.simulation.oracle.FeedWatch;
import java.util.SortedSet;
import java.util.TreeSet;

/** What was met in a world. */
final class Reached {
  private Reached() {}

  /** Each kind, state and reason that any payment object had, and what feeds came to. */
  static SortedSet<String> in(Payments payments, FeedWatch feeds) {
    SortedSet<String> statuses = new TreeSet<>(feeds.reached());
    payments
        .world()
        .look(
            _ -> {
              for (PaymentObject<?> object : payments.world().objects()) {
                object
                    .lifecycle()
                    .path()
                    .forEach(
                        status ->
                            statuses.add(
                                object.getClass().getSimpleName()
                                    + " "
                                    + status.state().wireName()
                                    + (status.reason() == null
                                        ? ""
                                        : " / " + status.reason().code())));
              }
              return statuses;
            });
    return statuses;
  }
}
