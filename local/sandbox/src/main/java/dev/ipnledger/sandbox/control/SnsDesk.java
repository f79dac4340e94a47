package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Sellers;
import dev.ipnledger.sandbox.notify.DeliveryAttempt;
import dev.ipnledger.sandbox.notify.Notifications;
import dev.ipnledger.sandbox.notify.SampleNotification;
import dev.ipnledger.sandbox.notify.SignatureVersion;
import dev.ipnledger.sandbox.notify.Subscriptions;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;

/**
 * What can be done to Amazon's topics: subscriptions, certificates, texts and test notifications.
 */
public final class SnsDesk {
  private final Sellers sellers;
  private final Notifications notifications;

  SnsDesk(Sellers sellers, Notifications notifications) {
    this.sellers = requireNonNull(sellers, "sellers is null");
    this.notifications = requireNonNull(notifications, "notifications is null");
  }

  /** Subscribing endpoints by confirmation. */
  public Subscriptions subscriptions() {
    return notifications.subscriptions();
  }

  /** From now on another certificate signs; returns its file name. */
  public String rotateCertificate() {
    return notifications.certificates().rotate();
  }

  /**
   * Signs a text as it is and delivers it to a registered topic.
   *
   * @return completes with the first attempt
   * @throws NoSuchElementException when no seller has registered the topic
   */
  public CompletableFuture<DeliveryAttempt> deliver(
      String topicArn, String message, SignatureVersion version) {
    return notifications.deliver(
        sellers
            .topic(topicArn)
            .orElseThrow(() -> new NoSuchElementException("register the topic first")),
        message,
        version);
  }

  /**
   * Sends the test notification of Seller Central to the first topic of an account.
   *
   * @return completes with the first attempt
   * @throws NoSuchElementException when the account is not registered or has no topic
   */
  public CompletableFuture<DeliveryAttempt> sendTest(Account account, SampleNotification sample) {
    SellerEnvironment settings =
        sellers
            .find(account)
            .filter(found -> !found.subscriptions().isEmpty())
            .orElseThrow(() -> new NoSuchElementException("register the seller first"));
    return notifications.deliver(
        settings.subscriptions().getFirst(),
        notifications.testMessage(sample, account, settings.marketplaceId()),
        SignatureVersion.ONE);
  }
}
