package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.AgreementEdit;
import dev.ipnledger.sandbox.model.BatchEnd;
import dev.ipnledger.sandbox.model.BillingAgreement;
import dev.ipnledger.sandbox.model.ChangeListener;
import dev.ipnledger.sandbox.model.Chargeback;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Sellers;
import dev.ipnledger.sandbox.model.Subscription;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Turns each announced change into a notification for every topic of its seller. */
final class Announcer implements ChangeListener {
  private final Sellers sellers;
  private final Topics topics;
  private final RandomGenerator random;
  private final Printing printing;
  private final NotificationSettings settings;

  Announcer(
      Sellers sellers,
      Topics topics,
      RandomGenerator random,
      Printing printing,
      NotificationSettings settings) {
    this.sellers = requireNonNull(sellers, "sellers is null");
    this.topics = requireNonNull(topics, "topics is null");
    this.random = requireNonNull(random, "random is null");
    this.printing = requireNonNull(printing, "printing is null");
    this.settings = requireNonNull(settings, "settings is null");
  }

  @Override
  public void changed(PaymentObject<?> object, Instant at) {
    String eventType = object instanceof BillingAgreement ? "BillingAgreementStatusUpdated" : null;
    announce(object.account(), subject(object, eventType), at);
  }

  @Override
  public void edited(BillingAgreement agreement, AgreementEdit edit, Instant at) {
    announce(agreement.account(), subject(agreement, edit.eventType()), at);
  }

  private static Subject subject(PaymentObject<?> object, @Nullable String eventType) {
    return new Subject(
        NotificationData.type(object),
        object.id(),
        object.lifecycle().state().wireName(),
        eventType,
        NotificationData.of(object));
  }

  @Override
  public void chargedBack(Chargeback chargeback, Instant at) {
    announce(
        chargeback.capture().account(),
        new Subject(
            ChargebackData.TYPE,
            chargeback.id(),
            Chargeback.STATE,
            null,
            ChargebackData.of(chargeback)),
        at);
  }

  @Override
  public void batchEnded(BatchEnd end, Instant at) {
    BatchSummary summary =
        new BatchSummary(
            end.feedSubmissionId(),
            end.reportId(),
            end.created(),
            "COMPLETED",
            end.successful(),
            end.failed());
    announce(end.account(), summary.subject(end.account().sellerId()), at);
  }

  /**
   * What a notification is about.
   *
   * @param type the value of NotificationType
   * @param objectId and
   * @param state name it in logs and faults
   * @param eventType of billing agreements; null elsewhere
   * @param document the NotificationData
   */
  record Subject(
      String type, String objectId, String state, @Nullable String eventType, Element document) {
    Subject {
      requireNonNull(type, "type is null");
      requireNonNull(objectId, "objectId is null");
      requireNonNull(state, "state is null");
      requireNonNull(document, "document is null");
    }
  }

  /** Publishes to every topic of an account; the same text to each, but for copies. */
  void announce(Account account, Subject subject, Instant at) {
    sellers.find(account).ifPresent(environment -> publish(account, environment, subject, at));
  }

  private void publish(
      Account account, SellerEnvironment environment, Subject subject, Instant at) {
    String referenceId = new UUID(random.nextLong(), random.nextLong()).toString();
    String data = printing.document(subject.document());
    for (Subscription subscription : environment.subscriptions()) {
      String suffix =
          Recipient.suffix(subscription, environment.marketplaceId(), account.sellerId());
      InnerNotification inner =
          new InnerNotification(
              subject.type(),
              account,
              environment.marketplaceId(),
              referenceId + suffix,
              subject.eventType(),
              data,
              at);
      topics.publish(
          new Publication(
              MessageType.NOTIFICATION,
              subscription,
              account.sellerId(),
              subject.type(),
              subject.objectId(),
              subject.state(),
              printing.message(inner.fields(settings.twelveHourInnerClock())),
              "",
              at,
              settings.signatureVersion()));
    }
  }
}
