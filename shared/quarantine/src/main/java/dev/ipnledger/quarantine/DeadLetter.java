package dev.ipnledger.quarantine;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Environment;
import dev.ipnledger.ipn.Notification;
import dev.ipnledger.ipn.NotificationFields;
import dev.ipnledger.ipn.NotificationReader;
import dev.ipnledger.ipn.ObjectlessNotification;
import dev.ipnledger.ipn.QuarantinedNotification;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.quarantine.Cause;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.sns.QueueFormatException;
import dev.ipnledger.sns.QueuedNotification;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A message that the queue gave up on.
 *
 * @param sqsMessageId the id that SQS gave it
 * @param body as it is in the queue
 * @param attributes the String attributes by name
 * @param sentAt when it was put into the queue, UTC
 * @param receiveCount how often it was received, as SQS counts
 */
public record DeadLetter(
    String sqsMessageId,
    String body,
    Map<String, String> attributes,
    Instant sentAt,
    int receiveCount) {
  public DeadLetter {
    requireNonNull(sqsMessageId, "sqsMessageId is null");
    requireNonNull(body, "body is null");
    requireNonNull(sentAt, "sentAt is null");
    attributes = Map.copyOf(attributes);
  }

  /**
   * The message as quarantine keeps it: with the bytes of SNS where it is a message of ingest, with
   * the bytes of the queue where it is not. The same dead letter always becomes the same message.
   */
  public Quarantined quarantined() {
    try {
      return ofIngest(new QueueFormat(body, attributes).decode());
    } catch (QueueFormatException e) {
      return unreadable(String.valueOf(e.getMessage()));
    }
  }

  private Quarantined ofIngest(QueuedNotification queued) {
    Map<String, String> why =
        why(Cause.DEAD_LETTER, "Recording it failed in each of " + receiveCount + " deliveries.");
    why.put("topicArn", queued.topicArn());
    return Quarantined.arrived(
        replayOf().orElseGet(() -> new QuarantineKey(owner(queued), queued.messageId())),
        queued.receivedAt(),
        why,
        Quarantined.Form.NOTIFICATION,
        headers(),
        queued.body());
  }

  private Quarantined unreadable(String problem) {
    return Quarantined.arrived(
        replayOf().orElseGet(() -> new QuarantineKey(Owner.UNKNOWN, sqsMessageId)),
        sentAt,
        why(Cause.UNREADABLE_DEAD_LETTER, "It is no message of ingest: " + problem + "."),
        Quarantined.Form.RAW,
        headers(),
        body.getBytes(StandardCharsets.UTF_8));
  }

  /** A replay that failed is the message that it was before. */
  private Optional<QuarantineKey> replayOf() {
    return Optional.ofNullable(attributes.get(QueueFormat.REPLAY_OF)).flatMap(QuarantineKey::parse);
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new TreeMap<>(attributes);
    headers.remove(QueueFormat.REPLAY_OF);
    return headers;
  }

  private Map<String, String> why(Cause cause, String problem) {
    Map<String, String> why = new TreeMap<>();
    why.put(Quarantined.CAUSE, cause.slug());
    why.put(Quarantined.PROBLEM, problem);
    why.put("receiveCount", Integer.toString(receiveCount));
    why.put("sqsMessageId", sqsMessageId);
    why.put("sentAt", sentAt.toString());
    return why;
  }

  /** Reading it may be the very thing that failed in every delivery, so nothing depends on it. */
  private static Owner owner(QueuedNotification queued) {
    try {
      String message = Envelope.parse(queued.body()).message();
      NotificationFields fields =
          switch (NotificationReader.read(message)) {
            case Notification notification -> notification.fields();
            case ObjectlessNotification event -> event.fields();
            case QuarantinedNotification unusable -> unusable.fields();
          };
      if (fields == null) {
        return Owner.UNKNOWN;
      }
      Optional<Environment> environment = fields.environment();
      return new Owner(Optional.ofNullable(fields.sellerId()), environment);
    } catch (EnvelopeException | RuntimeException e) {
      return Owner.UNKNOWN;
    }
  }
}
