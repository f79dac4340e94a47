package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Publishes messages and lets their faults happen. */
final class Topics {
  /** Longer than any retry policy tries. */
  private static final Duration ALWAYS = RetryPolicy.TOTAL.multipliedBy(2);

  private final EnvelopeSigner signer;
  private final Postman postman;
  private final RetryPolicy policy;
  private final Faults faults;
  private final DeliveryLog log;
  private final RandomGenerator random;
  private final List<Publication> held = new ArrayList<>();
  private final Map<String, List<Publication>> overtaken = new HashMap<>();

  Topics(
      EnvelopeSigner signer,
      Postman postman,
      RetryPolicy policy,
      Faults faults,
      DeliveryLog log,
      RandomGenerator random) {
    this.signer = requireNonNull(signer, "signer is null");
    this.postman = requireNonNull(postman, "postman is null");
    this.policy = requireNonNull(policy, "policy is null");
    this.faults = requireNonNull(faults, "faults is null");
    this.log = requireNonNull(log, "log is null");
    this.random = requireNonNull(random, "random is null");
  }

  /** Publishes what Amazon announces, with whatever fault waits for it. */
  synchronized void publish(Publication message) {
    Fault fault = faults.meeting(message).orElse(null);
    if (fault == null) {
      send(message);
      return;
    }
    Duration delay = Duration.ofMillis(fault.delayMs());
    switch (fault.action()) {
      case DROP -> log.add(lost(message));
      case DUPLICATE -> {
        Supplier<SignedMessage> signing = signing(message);
        overtake(message, take(message, signing, Duration.ZERO, Duration.ZERO));
        var _ = take(message, signing, Duration.ZERO, Duration.ZERO);
      }
      case REPUBLISH -> {
        send(message);
        send(message);
      }
      case HOLD -> held.add(message);
      case REORDER ->
          overtaken
              .computeIfAbsent(message.subscription().topicArn(), arn -> new ArrayList<>())
              .add(message);
      case DELAY -> {
        var _ = take(message, signing(message), delay, Duration.ZERO);
      }
      case CORRUPT_SIGNATURE -> {
        Supplier<SignedMessage> signing = signing(message);
        Supplier<SignedMessage> broken = () -> Corruption.of(signing.get());
        overtake(message, take(message, broken, Duration.ZERO, Duration.ZERO));
      }
      case FOREIGN_TOPIC -> send(message.toForeignTopic());
      case ENDPOINT_DOWN -> {
        var _ = take(message, signing(message), Duration.ZERO, delay.isZero() ? ALWAYS : delay);
      }
    }
  }

  /** Publishes past all faults; completes with the first attempt. */
  synchronized CompletableFuture<DeliveryAttempt> publishNow(Publication message) {
    return deliver(message);
  }

  /** Sends what is held back, in the order it was published; returns how many messages. */
  synchronized int release() {
    List<Publication> waiting = new ArrayList<>(held);
    overtaken.values().forEach(waiting::addAll);
    held.clear();
    overtaken.clear();
    sendAll(waiting);
    return waiting.size();
  }

  /** How many messages wait for {@link #release}. */
  synchronized int waiting() {
    return held.size() + overtaken.values().stream().mapToInt(List::size).sum();
  }

  private synchronized void sendAll(List<Publication> messages) {
    for (Publication message : messages) {
      var _ = deliver(message);
    }
  }

  private void send(Publication message) {
    overtake(message, deliver(message));
  }

  private CompletableFuture<DeliveryAttempt> deliver(Publication message) {
    return take(message, signing(message), Duration.ZERO, Duration.ZERO);
  }

  private CompletableFuture<DeliveryAttempt> take(
      Publication message, Supplier<SignedMessage> signing, Duration first, Duration downFor) {
    return postman.take(new Delivery(message, signing, first, policy.delays(random), downFor));
  }

  /** Those that this message overtakes follow once it has arrived. */
  private void overtake(Publication message, CompletableFuture<?> arrival) {
    List<Publication> late = overtaken.remove(message.subscription().topicArn());
    if (late != null) {
      var _ = arrival.thenRun(() -> sendAll(late));
    }
  }

  private Supplier<SignedMessage> signing(Publication message) {
    String messageId = messageId();
    // Signing is the dearest step of all, and a topic without an endpoint sends nothing.
    return message.subscription().endpoint() == null
        ? () -> SignedMessage.unsent(message, messageId)
        : () -> signer.sign(message, messageId);
  }

  private String messageId() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private DeliveryAttempt lost(Publication message) {
    return new DeliveryAttempt(
        messageId(),
        message.subscription().topicArn(),
        message.notificationType(),
        message.objectId(),
        0,
        message.at(),
        DeliveryOutcome.LOST,
        null,
        null,
        "");
  }
}
