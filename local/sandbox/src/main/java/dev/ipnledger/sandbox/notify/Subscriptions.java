package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.Sellers;
import dev.ipnledger.sandbox.model.Subscription;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Subscribing an endpoint to a topic by confirmation, as SNS has it: nothing is delivered before
 * the address in the confirmation was visited. Sellers that register with an endpoint need none of
 * it, as those of Seller Central did not.
 */
public final class Subscriptions {
  /** AWS's texts say two and three days; the shorter one [U]. */
  private static final Duration TOKEN_LIFETIME = Duration.ofDays(2);

  private final Sellers sellers;
  private final Topics topics;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final SignatureVersion version;
  private final Map<String, Pending> pending = new HashMap<>();

  private record Pending(String topicArn, URI endpoint, Instant until) {}

  Subscriptions(
      Sellers sellers,
      Topics topics,
      InstantSource clock,
      RandomGenerator random,
      SignatureVersion version) {
    this.sellers = requireNonNull(sellers, "sellers is null");
    this.topics = requireNonNull(topics, "topics is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.random = requireNonNull(random, "random is null");
    this.version = requireNonNull(version, "version is null");
  }

  /**
   * Stops delivering the topic and sends the endpoint a SubscriptionConfirmation.
   *
   * @return the token in it
   */
  public synchronized String subscribe(String topicArn, URI endpoint) {
    point(topicArn, null);
    String message =
        "You have chosen to subscribe to the topic "
            + topicArn
            + ".\nTo confirm the subscription, visit the SubscribeURL included in this message.";
    return send(MessageType.SUBSCRIPTION_CONFIRMATION, topicArn, endpoint, message);
  }

  /**
   * Visits the address {@code SubscribeURL}.
   *
   * @return the subscription's ARN; empty when the token is unknown, too old or for another topic
   */
  public synchronized Optional<String> confirm(String topicArn, String token) {
    Pending waiting = pending.get(token);
    if (waiting == null
        || !waiting.topicArn().equals(topicArn)
        || clock.instant().isAfter(waiting.until())) {
      return Optional.empty();
    }
    point(topicArn, waiting.endpoint());
    return Optional.of(EnvelopeSigner.subscriptionArn(topicArn));
  }

  /**
   * Visits the address {@code UnsubscribeURL}: nothing is delivered any more, and the endpoint gets
   * an UnsubscribeConfirmation, whose SubscribeURL takes it back.
   *
   * @return false when no subscription with an endpoint has that ARN
   */
  public synchronized boolean unsubscribe(String subscriptionArn) {
    String topicArn = subscriptionArn.replaceFirst(":[^:]*$", "");
    Subscription subscription = sellers.topic(topicArn).orElse(null);
    if (subscription == null
        || subscription.endpoint() == null
        || !EnvelopeSigner.subscriptionArn(topicArn).equals(subscriptionArn)) {
      return false;
    }
    URI endpoint = subscription.endpoint();
    point(topicArn, null);
    String message =
        "You have chosen to deactivate subscription "
            + subscriptionArn
            + ".\nTo cancel this operation and restore the subscription, visit the SubscribeURL"
            + " included in this message.";
    var _ = send(MessageType.UNSUBSCRIBE_CONFIRMATION, topicArn, endpoint, message);
    return true;
  }

  /** What a topic's subscription is called, in UnsubscribeURL and in headers. */
  public static String arn(String topicArn) {
    return EnvelopeSigner.subscriptionArn(topicArn);
  }

  private String send(MessageType type, String topicArn, URI endpoint, String message) {
    byte[] bytes = new byte[56];
    random.nextBytes(bytes);
    String token = HexFormat.of().formatHex(bytes);
    Instant now = clock.instant();
    pending.put(token, new Pending(topicArn, endpoint, now.plus(TOKEN_LIFETIME)));
    var _ =
        topics.publishNow(
            Publication.confirmation(
                type, new Subscription(topicArn, endpoint), message, token, now, version));
    return token;
  }

  private void point(String topicArn, @Nullable URI endpoint) {
    for (Seller seller : sellers.all()) {
      sellers.register(SellerTopics.pointed(seller, topicArn, endpoint));
    }
  }
}
