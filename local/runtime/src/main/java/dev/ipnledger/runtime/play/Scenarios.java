package dev.ipnledger.runtime.play;

import java.util.List;

/** The fixed list that a run plays. */
public final class Scenarios {
  private Scenarios() {}

  /** Every scenario once, in the order in which a reader would tell them. */
  public static List<Scenario> all() {
    return List.of(
        new HappyPath(),
        new CaptureNow(),
        new HardDecline(),
        new PartialRefund(),
        new SplitPayment(),
        new Duplicates(),
        new ReversedOrder(),
        new LostNotification());
  }
}
