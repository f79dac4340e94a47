package dev.ipnledger.runtime.play;

/** A download: authorized and captured in one call. */
final class CaptureNow implements Scenario {
  @Override
  public String name() {
    return "capture now";
  }

  @Override
  public void play(Shop shop) {
    String order = shop.placeOrder("12.49");
    String capture = shop.authorizeAndCapture(order, "12.49");
    shop.awaitInLedger(capture, "Completed");
  }
}
