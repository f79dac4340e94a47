package dev.ipnledger.runtime.play;

import dev.ipnledger.sandbox.notify.FaultAction;

/** The news of the authorization arrives after those of its capture. */
final class ReversedOrder implements Scenario {
  @Override
  public String name() {
    return "reversed order";
  }

  @Override
  public void play(Shop shop) {
    String order = shop.placeOrder("48.00");
    shop.trouble(FaultAction.REORDER, "PaymentAuthorize", order);
    String authorization = shop.authorizeAtOnce(order, "48.00");
    String capture = shop.capture(authorization, "48.00");
    shop.awaitInLedger(capture, "Completed");
    shop.awaitInLedger(authorization, "Closed");
  }
}
