package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

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
  private final EnvelopeSigner signer;
  private final Dispatcher dispatcher;
  private final Faults faults;
  private final DeliveryLog log;
  private final RandomGenerator random;
  private final List<Publication> held = new ArrayList<>();
  private final Map<String, List<Publication>> overtaken = new HashMap<>();

  Topics(
      EnvelopeSigner signer,
      Dispatcher dispatcher,
      Faults faults,
      DeliveryLog log,
      RandomGenerator random) {
    this.signer = requireNonNull(signer, "signer is null");
    this.dispatcher = requireNonNull(dispatcher, "dispatcher is null");
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
    switch (fault.action()) {
      case DROP -> log.add(lost(message));
      case DUPLICATE -> {
        Supplier<SignedMessage> signing = signing(message, messageId());
        overtake(message, dispatcher.deliver(message, signing, 0));
        var _ = dispatcher.deliver(message, signing, 0);
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
        var _ = deliver(message, fault.delayMs());
      }
    }
  }

  /** Publishes a message from outside, past all faults; completes with the first attempt. */
  synchronized CompletableFuture<DeliveryAttempt> publishNow(Publication message) {
    return deliver(message, 0);
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
      var _ = deliver(message, 0);
    }
  }

  private void send(Publication message) {
    overtake(message, deliver(message, 0));
  }

  private CompletableFuture<DeliveryAttempt> deliver(Publication message, long delayMs) {
    return dispatcher.deliver(message, signing(message, messageId()), delayMs);
  }

  /** Those that this message overtakes follow once it has arrived. */
  private void overtake(Publication message, CompletableFuture<?> arrival) {
    List<Publication> late = overtaken.remove(message.subscription().topicArn());
    if (late != null) {
      var _ = arrival.thenRun(() -> sendAll(late));
    }
  }

  private Supplier<SignedMessage> signing(Publication message, String messageId) {
    return () ->
        signer.sign(
            message.subscription(),
            messageId,
            message.message(),
            message.at(),
            message.signatureVersion());
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
