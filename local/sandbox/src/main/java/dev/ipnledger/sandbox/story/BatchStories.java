package dev.ipnledger.sandbox.story;

import dev.ipnledger.sandbox.shop.Exchange;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Batches, from the feed to the notification of their end. */
final class BatchStories {
  private BatchStories() {}

  static List<Story> all() {
    return List.of(
        Story.of(
            "batch",
            "a feed of three captures is executed, one of them fails",
            BatchStories::batch),
        Story.of(
            "batch-failed", "a batch ends with BatchStatus FAILED", stage -> end(stage, "FAILED")),
        Story.of(
            "batch-complete",
            "BatchStatus spelled Complete, as in the guide's sample",
            stage -> end(stage, "Complete")));
  }

  /** No feed of the sandbox ends like this, so the notification is all there is of the batch. */
  private static void end(Stage stage, String status) {
    String id = stage.number();
    stage.about(id);
    Map<String, String> fields = new HashMap<>(stage.account());
    fields.put("batchReferenceId", id);
    fields.put("reportId", stage.number());
    fields.put("status", status);
    stage.console().post("/control/amazon/batch-ends", fields);
    stage.tell("a batch nobody submitted is over: " + id);
  }

  private static void batch(Stage stage) {
    String order = stage.merchant().open();
    StringBuilder requests = new StringBuilder();
    for (int i = 1; i <= 2; i++) {
      request(stage, i, stage.merchant().authorize(order, "5", Map.of()), requests);
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
