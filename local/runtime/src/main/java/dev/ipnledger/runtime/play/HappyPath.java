package dev.ipnledger.runtime.play;

/** The goods leave the house, are paid, and come back. */
final class HappyPath implements Scenario {
  @Override
  public String name() {
    return "happy path";
  }

  @Override
  public void play(Shop shop) {
    String order = shop.placeOrder("95.00");
    String authorization = shop.authorize(order, "95.00");
    shop.awaitInLedger(authorization, "Open");
    String capture = shop.capture(authorization, "95.00");
    shop.awaitInLedger(capture, "Completed");
    String refund = shop.refund(capture, "95.00");
    shop.awaitInLedger(refund, "Completed");
    shop.closeOrder(order);
    shop.awaitInLedger(order, "Closed");
  }
}
