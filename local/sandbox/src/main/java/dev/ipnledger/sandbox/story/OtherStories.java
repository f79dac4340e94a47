package dev.ipnledger.sandbox.story;

import dev.ipnledger.sandbox.notify.BatchSummary;
import dev.ipnledger.sandbox.notify.ProviderEvent;
import java.util.List;
import java.util.Map;

/** Solution providers and batches. */
final class OtherStories {
  private OtherStories() {}

  static List<Story> all() {
    return List.of(
        Story.of(
            "provider-event",
            "a solution provider hears of a merchant",
            OtherStories::providerEvent),
        Story.of("batch", "ten requests were executed, one of them failed", OtherStories::batch));
  }

  private static void providerEvent(Stage stage) {
    stage.about(stage.casting().account().sellerId());
    stage
        .desks()
        .amazon()
        .announce(
            stage.casting().account(),
            new ProviderEvent("MERCHANT_REGISTERED", Map.of("plan", "basic")));
    stage.tell("a merchant registers with a solution provider");
  }

  private static void batch(Stage stage) {
    String id = String.valueOf(stage.desks().control().now().toEpochMilli());
    stage.about(id);
    stage
        .desks()
        .amazon()
        .announce(
            stage.casting().account(),
            new BatchSummary(
                id, "1" + id, stage.desks().control().now().minusSeconds(600), "COMPLETED", 9, 1));
    stage.tell("a batch has ended: " + id);
  }
}
