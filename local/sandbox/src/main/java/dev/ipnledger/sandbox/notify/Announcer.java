package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.ChangeListener;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Sellers;
import dev.ipnledger.sandbox.model.Subscription;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Turns each announced change into a notification for every topic of its seller. */
final class Announcer implements ChangeListener {
  private final Sellers sellers;
  private final Topics topics;
  private final RandomGenerator random;
  private final boolean twelveHourClock;

  Announcer(Sellers sellers, Topics topics, RandomGenerator random, boolean twelveHourClock) {
    this.sellers = requireNonNull(sellers, "sellers is null");
    this.topics = requireNonNull(topics, "topics is null");
    this.random = requireNonNull(random, "random is null");
    this.twelveHourClock = twelveHourClock;
  }

  @Override
  public void changed(PaymentObject<?> object, Instant at) {
    Account account = object.account();
    sellers.find(account).ifPresent(environment -> publish(object, account, environment, at));
  }

  private void publish(
      PaymentObject<?> object, Account account, SellerEnvironment environment, Instant at) {
    String type = NotificationData.type(object);
    String message =
        InnerNotification.print(
            type,
            account.sellerId(),
            account.environment(),
            environment.marketplaceId(),
            new UUID(random.nextLong(), random.nextLong()).toString(),
            NotificationData.print(object),
            at,
            twelveHourClock);
    for (Subscription subscription : environment.subscriptions()) {
      topics.publish(
          new Publication(
              subscription,
              account.sellerId(),
              type,
              object.id(),
              object.lifecycle().state().wireName(),
              message,
              at,
              SignatureVersion.ONE));
    }
  }
}
