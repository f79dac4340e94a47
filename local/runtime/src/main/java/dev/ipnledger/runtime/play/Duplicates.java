package dev.ipnledger.runtime.play;

import dev.ipnledger.sandbox.notify.FaultAction;

/** Amazon says everything twice: once more by SNS, once more as a message of its own. */
final class Duplicates implements Scenario {
  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public void play(Shop shop) {
    String order = shop.placeOrder("33.30");
    shop.trouble(FaultAction.DUPLICATE, "PaymentAuthorize", order);
    shop.trouble(FaultAction.REPUBLISH, "PaymentCapture", order);
    shop.trouble(FaultAction.DUPLICATE, "PaymentRefund", order);
    String authorization = shop.authorize(order, "33.30");
    shop.awaitInLedger(authorization, "Open");
    String capture = shop.capture(authorization, "33.30");
    shop.awaitInLedger(capture, "Completed");
    String refund = shop.refund(capture, "3.30");
    shop.awaitInLedger(refund, "Completed");
  }
}
