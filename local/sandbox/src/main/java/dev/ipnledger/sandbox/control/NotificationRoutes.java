package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.notify.DeliveryAttempt;
import dev.ipnledger.sandbox.notify.SampleNotification;
import dev.ipnledger.sandbox.notify.SignatureVersion;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * {@code POST /control/notifications?signatureVersion=2}: the body is the text of Message and is
 * signed byte for byte. The topic is named by {@code topicArn}, by {@code sellerId} and {@code
 * environment}, or by what the text itself says. Without {@code topicArn} the body may also be a
 * whole captured message: its Message is taken, and everything around it is made anew.
 */
final class NotificationRoutes {
  /** SNS carries at most this many bytes. */
  private static final int LARGEST_MESSAGE = 262_144;

  private static final long LONGEST_WAIT_S = 60;

  private final SandboxControl control;
  private final TopicChoice topics;

  NotificationRoutes(SandboxControl control) {
    this.control = requireNonNull(control, "control is null");
    this.topics = new TopicChoice(control);
  }

  HttpAnswer deliver(HttpCall call) {
    String text = text(call);
    String message = topics.isNamed(call) ? text : CapturedEnvelope.messageIn(text).orElse(text);
    if (message.getBytes(StandardCharsets.UTF_8).length > LARGEST_MESSAGE) {
      throw ControlException.badRequest("the text is larger than the 262144 bytes SNS carries");
    }
    SignatureVersion version = version(call);
    String topicArn = topics.choose(call, message);
    DeliveryAttempt attempt = await(topicArn, message, version);
    return JsonAnswers.ok(DeliveryDocument.of(attempt));
  }

  /** {@code POST /control/notifications/test {sellerId, environment, notificationType}}. */
  HttpAnswer test(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    SampleNotification sample =
        SampleNotification.named(fields.text("notificationType"))
            .orElseThrow(
                () ->
                    ControlException.badRequest(
                        "notificationType must be one of "
                            + Arrays.stream(SampleNotification.values())
                                .map(SampleNotification::notificationType)
                                .collect(Collectors.joining(", "))));
    Account account = fields.account();
    try {
      var attempt = control.sns().sendTest(account, sample);
      control.deliverDue();
      return JsonAnswers.ok(DeliveryDocument.of(first(attempt)));
    } catch (NoSuchElementException e) {
      throw Registration.missing(account.sellerId(), account.environment());
    }
  }

  /** {@code GET /control/deliveries}: newest last; {@code objectId} narrows. */
  HttpAnswer log(HttpCall call) {
    String objectId = Paths.query(call, "objectId").orElse("");
    String messageId = Paths.query(call, "messageId").orElse("");
    return JsonAnswers.ok(
        Map.of(
            "deliveries",
            control.deliveries().stream()
                .filter(attempt -> objectId.isEmpty() || attempt.objectId().equals(objectId))
                .filter(attempt -> messageId.isEmpty() || attempt.messageId().equals(messageId))
                .map(DeliveryDocument::of)
                .toList()));
  }

  private static String text(HttpCall call) {
    if (call.body().length() == 0) {
      throw ControlException.badRequest("the body is empty; give the text of Message");
    }
    return call.body()
        .utf8()
        .orElseThrow(() -> ControlException.badRequest("the body is not UTF-8"));
  }

  private static SignatureVersion version(HttpCall call) {
    String number =
        Paths.query(call, "signatureVersion")
            .or(() -> call.header("x-signature-version"))
            .orElse("1");
    return SignatureVersion.numbered(number)
        .orElseThrow(() -> ControlException.badRequest("signatureVersion must be 1 or 2"));
  }

  private DeliveryAttempt await(String topicArn, String message, SignatureVersion version) {
    var attempt = control.sns().deliver(topicArn, message, version);
    control.deliverDue();
    return first(attempt);
  }

  private static DeliveryAttempt first(CompletableFuture<DeliveryAttempt> attempt) {
    try {
      return attempt.get(LONGEST_WAIT_S, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ControlException.unavailable("the sandbox is closing");
    } catch (ExecutionException | TimeoutException e) {
      throw ControlException.unavailable("the endpoint did not answer in time; see the log");
    }
  }
}
