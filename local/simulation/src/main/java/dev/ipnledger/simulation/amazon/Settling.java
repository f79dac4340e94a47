package dev.ipnledger.simulation.amazon;

import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.AuthorizationState;
import dev.ipnledger.sandbox.model.CaptureRequest;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.Payments;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * How most shops end what they began: what holds money is captured, or released when it is not
 * shipped. What still waits for its decision is left as it is.
 */
record Settling(Payments payments, SplittableRandom random, Consumer<String> trace) {
  private static final int RELEASED_ONE_IN = 5;

  /**
   * Settles orders.
   *
   * @param whose the life they belong to, such as {@code order 3}
   */
  void settle(String whose, List<OrderReference> orders) {
    orders.stream()
        .flatMap(order -> order.authorizations().stream())
        .filter(authorization -> authorization.lifecycle().in(AuthorizationState.OPEN))
        .toList()
        .forEach(
            authorization -> Life.live(payments, trace, whose, at -> settled(authorization, at)));
  }

  private String settled(Authorization authorization, Instant at) {
    if (random.nextInt(RELEASED_ONE_IN) == 0) {
      payments
          .authorizations()
          .close(authorization.account(), authorization.id(), "not shipped", at);
      return "the authorization is released at last";
    }
    payments
        .captures()
        .capture(
            authorization.account(),
            new CaptureRequest(
                authorization.id(), "s" + authorization.id(), authorization.amount(), null, null),
            at);
    return "captured at last";
  }
}
