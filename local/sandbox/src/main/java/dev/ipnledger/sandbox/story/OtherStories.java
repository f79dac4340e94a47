package dev.ipnledger.sandbox.story;

import dev.ipnledger.sandbox.notify.ProviderEvent;
import dev.ipnledger.sandbox.shop.Exchange;
import java.time.Duration;
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
        Story.of(
            "batch",
            "a feed of three captures is executed, one of them fails",
            OtherStories::batch));
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
    String order = stage.open();
    StringBuilder requests = new StringBuilder();
    for (int i = 1; i <= 2; i++) {
      request(stage, i, stage.authorize(order, "5", Map.of()), requests);
    }
    request(stage, 3, order + "-A000000", requests);
    Exchange submitted =
        stage
            .desks()
            .shop()
            .submitFeed(
                stage.casting().account(),
                """
                <?xml version="1.0" encoding="utf-8"?>
                <Batch><Product>Amazon Payments</Product>
                <Connection><Version>2013-01-01</Version></Connection>
                <Requests>%s</Requests></Batch>
                """
                    .formatted(requests));
    if (!submitted.succeeded()) {
      throw StoryException.refused(submitted);
    }
    String id = submitted.text("FeedSubmissionId");
    stage.about(id);
    stage.tell("the shop submits a feed of three captures, one of them of nothing: " + id);
    stage.pass(Duration.ofHours(2));
  }

  private static void request(Stage stage, int number, String authorization, StringBuilder to) {
    to.append(
        """
        <Request><SellerRequestId>%d</SellerRequestId><RequestData><![CDATA[<CaptureRequest>\
        <SellerId>%s</SellerId><AmazonAuthorizationId>%s</AmazonAuthorizationId>\
        <CaptureReferenceId>%s</CaptureReferenceId><CaptureAmount><CurrencyCode>%s</CurrencyCode>\
        <Amount>5</Amount></CaptureAmount></CaptureRequest>]]></RequestData></Request>
        """
            .formatted(
                number,
                stage.casting().account().sellerId(),
                authorization,
                stage.reference(),
                stage.casting().currency()));
  }
}
