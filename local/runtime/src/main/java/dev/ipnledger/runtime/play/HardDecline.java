package dev.ipnledger.runtime.play;

/** The card is declined; the buyer repairs it, and the shop tries again. */
final class HardDecline implements Scenario {
  @Override
  public String name() {
    return "hard decline";
  }

  @Override
  public void play(Shop shop) {
    String order = shop.placeOrder("240.00");
    String declined = shop.authorizeWithDeclinedCard(order, "240.00");
    shop.awaitInLedger(declined, "Declined");
    shop.awaitInLedger(order, "Suspended");
    shop.awaitAlert(declined, "HardDecline");
    shop.awaitAlert(order, "OrderSuspended");
    shop.buyerRepairsPaymentMethod(order);
    shop.awaitInLedger(order, "Open");
    shop.awaitAllClear(order, "OrderSuspended");
    String authorization = shop.authorizeAtOnce(order, "240.00");
    String capture = shop.capture(authorization, "240.00");
    shop.awaitInLedger(capture, "Completed");
  }
}
