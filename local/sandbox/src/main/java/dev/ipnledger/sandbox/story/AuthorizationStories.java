package dev.ipnledger.sandbox.story;

import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.story.Story.Ending;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every state and reason of an authorization. */
final class AuthorizationStories {
  private static final Duration PENDING = Duration.ofSeconds(30);

  private AuthorizationStories() {}

  static List<Story> all() {
    return List.of(
        Story.of(
            "authorization-open",
            "asynchronous: Pending for 30 s, then Open",
            stage -> later(stage, Map.of())),
        Story.of(
            "authorization-at-once",
            "synchronous: Open",
            stage -> stage.merchant().authorize(stage.merchant().open())),
        Story.of(
            "authorization-hard-declined",
            "InvalidPaymentMethod; the order is suspended and opens after 5 minutes",
            AuthorizationStories::hard),
        Story.of(
            "authorization-soft-declined",
            "InvalidPaymentMethod with SoftDecline; the order stays open",
            stage -> declined(stage, "InvalidPaymentMethod", ",\"SoftDecline\":\"true\"")),
        Story.of(
            "authorization-rejected",
            "AmazonRejected; the order closes",
            stage -> declined(stage, "AmazonRejected", "")),
        Story.of(
            "authorization-timed-out",
            "TransactionTimedOut",
            stage -> declined(stage, "TransactionTimedOut", "")),
        Story.of(
            "authorization-processing-failure",
            "ProcessingFailure, then again and Open",
            AuthorizationStories::failure),
        Story.of(
            "authorization-atypical",
            "Open with StopShipmentAtypicalAuth",
            AuthorizationStories::atypical),
        Story.of(
            "authorization-timed-out-later",
            "asynchronous: Pending for 30 s, then TransactionTimedOut",
            AuthorizationStories::timedOutLater),
        Story.of(
            "authorization-too-much",
            "more than 15 % above the order total is refused",
            AuthorizationStories::tooMuch),
        Story.of(
            "authorization-expired", "ExpiredUnused after a minute", AuthorizationStories::expired),
        Story.of(
            "authorization-lapsed",
            "ExpiredUnused after its two days in the sandbox",
            stage -> lapsed(stage, Duration.ofDays(2))),
        new Story(
            "authorization-lapsed-live",
            "ExpiredUnused after its 30 days, live",
            Environment.LIVE,
            Ending.TAKEN,
            stage -> lapsed(stage, Duration.ofDays(30))),
        Story.of(
            "authorization-closed-by-amazon", "AmazonClosed", AuthorizationStories::closedByAmazon),
        Story.of("authorization-closed-by-seller", "SellerClosed", AuthorizationStories::closed));
  }

  private static void later(Stage stage, Map<String, String> more) {
    Map<String, String> parameters = new HashMap<>(more);
    parameters.put("TransactionTimeout", "60");
    stage.merchant().authorize(stage.merchant().open(), stage.casting().get("amount"), parameters);
    stage.pass(PENDING);
  }

  private static void declined(Stage stage, String reason, String more) {
    stage
        .merchant()
        .authorize(
            stage.merchant().open(),
            stage.casting().get("amount"),
            Simulate.onAuthorize("Declined", reason, more));
  }

  private static void hard(Stage stage) {
    declined(stage, "InvalidPaymentMethod", ",\"PaymentMethodUpdateTimeInMins\":5");
    stage.pass(Duration.ofMinutes(5));
  }

  private static void failure(Stage stage) {
    String order = stage.merchant().open();
    stage.amazon().decide(order, "authorization", "processing-failure");
    stage.merchant().authorize(order);
    stage.pass(Duration.ofMinutes(1));
    stage.merchant().authorize(order);
  }

  private static void atypical(Stage stage) {
    String order = stage.merchant().open();
    stage.amazon().decide(order, "authorization", "stop-shipment");
    stage.merchant().authorize(order);
  }

  private static void timedOutLater(Stage stage) {
    later(stage, Simulate.onAuthorize("Declined", "TransactionTimedOut", ""));
  }

  private static void tooMuch(Stage stage) {
    String order = stage.merchant().open();
    stage
        .merchant()
        .refused(
            "Authorize",
            stage.merchant().authorization(order, stage.casting().aboveCap(), Map.of()),
            "TransactionAmountExceeded");
  }

  private static void lapsed(Stage stage, Duration lifetime) {
    stage.merchant().authorize(stage.merchant().open());
    stage.pass(lifetime);
  }

  private static void expired(Stage stage) {
    stage
        .merchant()
        .authorize(
            stage.merchant().open(),
            stage.casting().get("amount"),
            Simulate.onAuthorize("Closed", "ExpiredUnused", ",\"ExpirationTimeInMins\":1"));
    stage.pass(Duration.ofMinutes(1));
  }

  private static void closedByAmazon(Stage stage) {
    stage
        .merchant()
        .authorize(
            stage.merchant().open(),
            stage.casting().get("amount"),
            Simulate.onAuthorize("Closed", "AmazonClosed", ""));
    stage.pass(PENDING);
  }

  private static void closed(Stage stage) {
    stage
        .merchant()
        .call(
            "CloseAuthorization",
            Map.of(
                "AmazonAuthorizationId",
                stage.merchant().authorize(stage.merchant().open()),
                "ClosureReason",
                "not needed"));
  }
}
