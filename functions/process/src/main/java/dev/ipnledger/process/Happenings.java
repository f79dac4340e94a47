package dev.ipnledger.process;

import dev.ipnledger.domain.batch.BatchStatus;
import dev.ipnledger.domain.batch.BatchSummary;
import dev.ipnledger.ipn.NotificationType;
import dev.ipnledger.ipn.ObjectlessNotification;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.Occurrence;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.sns.QueuedNotification;
import dev.ipnledger.sns.envelope.Envelope;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes an occurrence of a notification about no payment object, and says when a person is due. */
final class Happenings {
  private Happenings() {}

  static Incoming.Happened of(
      MessageNames names,
      QueuedNotification queued,
      Envelope envelope,
      ObjectlessNotification notification) {
    Occurrence occurrence =
        new Occurrence(
            notification.account(),
            notification.type() == NotificationType.BATCH
                ? Occurrence.Kind.BATCH
                : Occurrence.Kind.PROVIDER_EVENT,
            notification.subject(),
            notification.referenceId(),
            envelope.publishedAt(),
            queued.receivedAt(),
            NotificationEvidence.digest(notification.fields()),
            notification.details(),
            Document.of(queued.body()),
            queued
                .signingCertificate()
                .map(NotificationEvidence::der)
                .map(Document::of)
                .orElse(null));
    return new Incoming.Happened(names, occurrence, attention(occurrence, notification));
  }

  /** A batch that failed, or that cannot be reconciled with its report as it is. */
  private static Optional<SystemItem> attention(
      Occurrence occurrence, ObjectlessNotification notification) {
    Optional<BatchSummary> batch = notification.batch();
    boolean fine =
        batch.map(it -> it.status() == BatchStatus.COMPLETED && it.addsUp()).orElse(true);
    if (fine) {
      return Optional.empty();
    }
    SortedMap<String, String> why = new TreeMap<>(notification.details());
    why.put("problem", problem(batch.get(), notification));
    return Optional.of(
        new SystemItem(
            Owner.of(occurrence.account()),
            SystemItem.Kind.BATCH,
            occurrence.subject(),
            occurrence.asOf(),
            why,
            null));
  }

  private static String problem(BatchSummary batch, ObjectlessNotification notification) {
    String odd = String.join("; ", notification.problems());
    if (batch.status() == BatchStatus.FAILED) {
      return odd.isEmpty() ? "The batch failed" : "The batch failed; " + odd;
    }
    return odd;
  }
}
