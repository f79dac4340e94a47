package dev.ipnledger.sandbox.story;

import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.story.Story.Ending;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Every state and reason of a capture. */
final class CaptureStories {
  private static final Duration PENDING = Duration.ofSeconds(30);

  private CaptureStories() {}

  static List<Story> all() {
    return List.of(
        Story.of(
            "capture-completed", "authorized, then captured", stage -> stage.merchant().paid()),
        Story.of(
            "capture-now",
            "authorized and captured in one call",
            stage ->
                stage
                    .merchant()
                    .authorize(
                        stage.merchant().open(),
                        stage.casting().get("amount"),
                        Map.of("CaptureNow", "true"))),
        Story.of(
            "capture-pending",
            "Pending for 30 s, then Completed",
            stage -> {
              simulated(stage, "Pending", "");
              stage.pass(PENDING);
            }),
        new Story(
            "capture-late",
            "captured after 7 days, live: Pending first, then Completed",
            Environment.LIVE,
            Ending.TAKEN,
            CaptureStories::late),
        Story.of(
            "capture-declined",
            "AmazonRejected",
            stage -> simulated(stage, "Declined", "AmazonRejected")),
        Story.of("capture-processing-failure", "ProcessingFailure", CaptureStories::captureFails),
        Story.of(
            "capture-closed-by-amazon",
            "Completed, then Closed / AmazonClosed",
            stage -> {
              simulated(stage, "Closed", "AmazonClosed");
              stage.pass(PENDING);
            }),
        Story.of(
            "capture-atypical",
            "Completed with StopShipmentAtypicalAuth",
            CaptureStories::atypical),
        Story.of(
            "capture-too-much", "more than was authorized is refused", CaptureStories::tooMuch),
        Story.of(
            "capture-in-seller-central",
            "a person captures by hand",
            stage -> stage.amazon().capture(stage.merchant().authorize(stage.merchant().open()))),
        Story.of("split-shipment", "two authorizations, captured in part", CaptureStories::split));
  }

  private static void simulated(Stage stage, String state, String reason) {
    stage
        .merchant()
        .capture(
            stage.merchant().authorize(stage.merchant().open()),
            stage.casting().get("amount"),
            Simulate.onCapture(state, reason));
  }

  private static void late(Stage stage) {
    String authorization = stage.merchant().authorize(stage.merchant().open());
    stage.pass(Duration.ofDays(8));
    stage.merchant().capture(authorization);
    stage.pass(Duration.ofHours(1));
  }

  private static void captureFails(Stage stage) {
    String order = stage.merchant().open();
    String authorization = stage.merchant().authorize(order);
    stage.amazon().decide(order, "capture", "processing-failure");
    stage.merchant().capture(authorization);
  }

  private static void atypical(Stage stage) {
    String order = stage.merchant().open();
    String authorization = stage.merchant().authorize(order);
    stage.amazon().decide(order, "capture", "stop-shipment");
    stage.merchant().capture(authorization);
  }

  private static void tooMuch(Stage stage) {
    String authorization = stage.merchant().authorize(stage.merchant().open(), "5", Map.of());
    Map<String, String> parameters = stage.merchant().amounts("CaptureAmount", "6");
    parameters.put("AmazonAuthorizationId", authorization);
    parameters.put("CaptureReferenceId", stage.reference());
    stage.merchant().refused("Capture", parameters, "TransactionAmountExceeded");
  }

  private static void split(Stage stage) {
    String order = stage.merchant().open();
    stage.merchant().capture(stage.merchant().authorize(order, "8", Map.of()), "7", Map.of());
    stage.merchant().capture(stage.merchant().authorize(order, "5", Map.of()), "5", Map.of());
  }
}
