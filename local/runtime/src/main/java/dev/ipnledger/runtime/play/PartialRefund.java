package dev.ipnledger.runtime.play;

/** One of three shirts comes back. */
final class PartialRefund implements Scenario {
  @Override
  public String name() {
    return "partial refund";
  }

  @Override
  public void play(Shop shop) {
    String order = shop.placeOrder("60.00");
    String authorization = shop.authorizeAtOnce(order, "60.00");
    String capture = shop.capture(authorization, "60.00");
    shop.awaitInLedger(capture, "Completed");
    String refund = shop.refund(capture, "20.00");
    shop.awaitInLedger(refund, "Completed");
  }
}
