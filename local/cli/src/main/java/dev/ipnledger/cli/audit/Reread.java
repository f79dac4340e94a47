package dev.ipnledger.cli.audit;

import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.ipn.Notification;
import dev.ipnledger.ipn.NotificationReader;
import dev.ipnledger.ipn.NotificationReading;
import dev.ipnledger.ipn.ObjectlessNotification;
import dev.ipnledger.ipn.QuarantinedNotification;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.mws.response.DetailsAnswer;
import dev.ipnledger.mws.response.DetailsAnswerReader;
import dev.ipnledger.process.NotificationEvidence;
import dev.ipnledger.sns.QueuedNotification;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import dev.ipnledger.xml.XmlRefusedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as its kept bytes make it today, by the readers that recorded it.
 *
 * @param evidence what it comes to; absent when the bytes can't be read
 * @param envelope of a notification; absent for everything else and for what is no envelope
 * @param problem what is wrong with the bytes; absent when nothing is
 */
record Reread(@Nullable Evidence evidence, @Nullable Envelope envelope, @Nullable String problem) {
  /** Whether bytes of this source can be read again: an answer's, a notification's. */
  static boolean applies(Source source) {
    return source == Source.NOTIFICATION || source == Source.GET;
  }

  static Reread of(Evidence kept) {
    Document document = kept.document();
    if (document == null) {
      return problem("no bytes are kept");
    }
    byte[] bytes;
    try {
      bytes = document.original();
    } catch (RuntimeException e) {
      return problem("the kept bytes are not gzip");
    }
    return kept.observation().source() == Source.GET ? answer(kept, bytes) : envelope(kept, bytes);
  }

  private static Reread envelope(Evidence kept, byte[] bytes) {
    Envelope envelope;
    try {
      envelope = Envelope.parse(bytes);
    } catch (EnvelopeException e) {
      return problem("the kept bytes are no message of SNS: " + e.getMessage());
    }
    NotificationReading reading = NotificationReader.read(envelope.message());
    return switch (reading) {
      case Notification notification ->
          new Reread(notification(kept, bytes, envelope, notification), envelope, null);
      case ObjectlessNotification event ->
          new Reread(null, envelope, "it is about no payment object: " + event.type());
      case QuarantinedNotification unusable ->
          new Reread(null, envelope, "it would be quarantined: " + unusable.sentence());
    };
  }

  private static Evidence notification(
      Evidence kept, byte[] bytes, Envelope envelope, Notification notification) {
    QueuedNotification queued =
        new QueuedNotification(
            bytes,
            kept.receivedAt(),
            envelope.messageId(),
            envelope.topicArn(),
            envelope.type().wireName(),
            Optional.empty(),
            Optional.empty());
    Evidence evidence = NotificationEvidence.of(queued, envelope, notification);
    return kept.observation().conflicting() ? evidence.besideTheFirst() : evidence;
  }

  private static Reread answer(Evidence kept, byte[] bytes) {
    return switch (DetailsAnswerReader.read(kept.observation().object(), bytes)) {
      case DetailsAnswer.Unusable unusable -> problem(unusable.sentence());
      case DetailsAnswer.Stated stated -> answer(kept, bytes, stated);
    };
  }

  private static Reread answer(Evidence kept, byte[] bytes, DetailsAnswer.Stated stated) {
    try {
      Evidence evidence =
          Evidence.get(stated.statement(), kept.observation().asOf(), kept.receivedAt(), bytes);
      return new Reread(evidence.alsoAt(kept.firstAsOf()), null, null);
    } catch (XmlRefusedException e) {
      return problem(String.valueOf(e.getMessage()));
    }
  }

  private static Reread problem(String problem) {
    return new Reread(null, null, problem);
  }
}
