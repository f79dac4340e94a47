package dev.ipnledger.sandbox.story;

import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.Subscription;
import dev.ipnledger.sandbox.notify.Fault;
import dev.ipnledger.sandbox.notify.FaultAction;
import dev.ipnledger.sandbox.notify.SampleNotification;
import dev.ipnledger.sandbox.notify.SignatureVersion;
import dev.ipnledger.sandbox.story.Story.Ending;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What can happen on the way, and messages that are about no payment. */
final class SnsStories {
  private SnsStories() {}

  static List<Story> all() {
    return List.of(
        Story.of(
            "test-notification",
            "Seller Central's test notification of every type",
            SnsStories::tests),
        Story.of(
            "signature-version-2",
            "an order's message signed with SHA-256",
            stage -> text(stage, unknownType(stage), SignatureVersion.TWO)),
        Story.of(
            "v2-body",
            "a notification of the successor, with NotificationVersion V2",
            stage -> text(stage, v2(stage), SignatureVersion.ONE)),
        Story.of(
            "unknown-type",
            "a NotificationType nobody knows",
            stage -> text(stage, unknownType(stage), SignatureVersion.ONE)),
        Story.of(
            "broken-text",
            "signed, but no JSON",
            stage -> text(stage, "{broken", SignatureVersion.ONE)),
        Story.of(
            "subscription-confirmation",
            "SNS asks an endpoint to confirm its subscription",
            Subscribing::subscribed),
        Story.of(
            "unsubscribe-confirmation",
            "somebody visits the UnsubscribeURL",
            Subscribing::unsubscribed),
        Story.of(
            "certificate-rotated",
            "an order's message signed with another certificate",
            SnsStories::rotated),
        Story.of(
            "duplicate",
            "one message twice, with one MessageId",
            stage -> faulty(stage, FaultAction.DUPLICATE)),
        Story.of(
            "republished",
            "one change twice, with two MessageIds",
            stage -> faulty(stage, FaultAction.REPUBLISH)),
        Story.of(
            "delayed",
            "a message that is a second late",
            stage -> faulty(stage, FaultAction.DELAY, Duration.ofSeconds(1))),
        Story.of(
            "reordered",
            "a capture's message overtakes its authorization's",
            SnsStories::reordered),
        new Story(
            "endpoint-down",
            "the first attempt does not get through; SNS tries again after 20 s",
            Environment.SANDBOX,
            Ending.TAKEN,
            SnsStories::down),
        new Story(
            "lost",
            "a message that never arrives",
            Environment.SANDBOX,
            Ending.LOST,
            stage -> faulty(stage, FaultAction.DROP)),
        new Story(
            "corrupt-signature",
            "a signature that is not the text's",
            Environment.SANDBOX,
            Ending.REFUSED,
            stage -> faulty(stage, FaultAction.CORRUPT_SIGNATURE)),
        new Story(
            "foreign-topic",
            "validly signed, for somebody else's topic",
            Environment.SANDBOX,
            Ending.REFUSED,
            stage -> faulty(stage, FaultAction.FOREIGN_TOPIC)));
  }

  private static void tests(Stage stage) {
    for (SampleNotification sample : SampleNotification.values()) {
      var attempt = stage.desks().control().sns().sendTest(stage.casting().account(), sample);
      stage.desks().control().deliverDue();
      stage.delivered(attempt.join());
      stage.tell("Seller Central sends a test " + sample.notificationType());
    }
  }

  private static void text(Stage stage, String message, SignatureVersion version) {
    var attempt = stage.desks().control().sns().deliver(topic(stage).topicArn(), message, version);
    stage.desks().control().deliverDue();
    stage.delivered(attempt.join());
    stage.tell("a text is signed and sent");
  }

  static Seller seller(Stage stage) {
    return stage.desks().control().sellers().stream()
        .filter(seller -> seller.sellerId().equals(stage.casting().account().sellerId()))
        .findFirst()
        .orElseThrow(StoryException::nobody);
  }

  /** The first topic of the story's seller. */
  static Subscription topic(Stage stage) {
    return seller(stage)
        .in(stage.casting().account().environment())
        .flatMap(settings -> settings.subscriptions().stream().findFirst())
        .orElseThrow(StoryException::nobody);
  }

  private static String unknownType(Stage stage) {
    return """
        {"NotificationType":"SomethingNew","SellerId":"%s","ReleaseEnvironment":"%s",\
        "NotificationReferenceId":"%s","Version":"2013-01-01","Timestamp":"%s",\
        "NotificationData":"<?xml version=\\"1.0\\"?><SomethingNew/>"}"""
        .formatted(
            stage.casting().account().sellerId(),
            stage.casting().account().environment().releaseEnvironment(),
            stage.reference(),
            stage.desks().control().now());
  }

  private static String v2(Stage stage) {
    return """
        {"NotificationVersion":"V2","NotificationType":"STATE_CHANGE","MerchantID":"%s",\
        "ObjectType":"CHARGE","ObjectId":"S02-0000000-0000000-C000000",\
        "NotificationId":"%s","ChargePermissionId":"S02-0000000-0000000"}"""
        .formatted(stage.casting().account().sellerId(), stage.reference());
  }

  private static void faulty(Stage stage, FaultAction action) {
    faulty(stage, action, Duration.ZERO);
  }

  private static void faulty(Stage stage, FaultAction action, Duration delay) {
    String order = stage.customer().draft();
    Fault fault = new Fault(action, "", "", order, "", 1, delay.toMillis());
    stage.desks().control().faults().add(fault);
    stage.tell("its next message: " + action.key());
    stage.merchant().confirm(order);
    if (delay.isPositive()) {
      stage.pass(delay);
    }
  }

  private static void down(Stage stage) {
    faulty(stage, FaultAction.ENDPOINT_DOWN, Duration.ofMillis(1));
    stage.pass(Duration.ofSeconds(30));
  }

  private static void rotated(Stage stage) {
    stage.tell("from now on signs " + stage.desks().control().sns().rotateCertificate());
    stage.merchant().open();
  }

  private static void reordered(Stage stage) {
    String order = stage.merchant().open();
    stage
        .desks()
        .control()
        .faults()
        .add(Fault.next(FaultAction.REORDER, "PaymentAuthorize", order));
    stage.merchant().authorize(order, stage.casting().get("amount"), Map.of("CaptureNow", "true"));
  }
}
