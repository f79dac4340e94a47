package dev.ipnledger.runtime.play;

/** Two parcels: each is authorized and captured when it leaves. */
final class SplitPayment implements Scenario {
  @Override
  public String name() {
    return "split payment";
  }

  @Override
  public void play(Shop shop) {
    String order = shop.placeOrder("150.00");
    String first = shop.capture(shop.authorizeAtOnce(order, "110.00"), "110.00");
    String second = shop.capture(shop.authorizeAtOnce(order, "40.00"), "40.00");
    shop.awaitInLedger(first, "Completed");
    shop.awaitInLedger(second, "Completed");
  }
}
