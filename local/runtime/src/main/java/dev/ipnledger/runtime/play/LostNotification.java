package dev.ipnledger.runtime.play;

import dev.ipnledger.sandbox.notify.FaultAction;

/** The news of the capture never arrives; the ledger finds it by asking. */
final class LostNotification implements Scenario {
  @Override
  public String name() {
    return "lost notification";
  }

  @Override
  public void play(Shop shop) {
    String order = shop.placeOrder("77.77");
    shop.trouble(FaultAction.DROP, "PaymentCapture", order);
    String authorization = shop.authorizeAtOnce(order, "77.77");
    String capture = shop.capture(authorization, "77.77");
    shop.awaitInLedger(capture, "Completed");
  }
}
