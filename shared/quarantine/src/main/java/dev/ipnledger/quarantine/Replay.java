package dev.ipnledger.quarantine;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.quarantine.Cause;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.sns.QueueFormat;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts messages from quarantine back into the queue, with their bytes and headers as they first
 * came there. They go the way of fresh ones, and process decides about them again; what comes
 * through is resolved there. Doing so twice, at once or after a crash, records nothing twice.
 */
public final class Replay {
  private final Quarantine quarantine;
  private final ReplayQueue queue;
  private final SellerRegistry registry;
  private final InstantSource clock;

  /**
   * @param registry what it does not let in is not sent, because process would set it aside again
   */
  public Replay(
      Quarantine quarantine, ReplayQueue queue, SellerRegistry registry, InstantSource clock) {
    this.quarantine = requireNonNull(quarantine, "quarantine is null");
    this.queue = requireNonNull(queue, "queue is null");
    this.registry = requireNonNull(registry, "registry is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Replays one message. It is sent first and noted second, so a crash between the two loses only
   * the note.
   *
   * @throws software.amazon.awssdk.core.exception.SdkException if the queue did not confirm it
   */
  public ReplayOutcome replay(QuarantineKey key) {
    Optional<Quarantined> found = quarantine.find(key);
    ReplayOutcome outcome = found.map(this::check).orElse(ReplayOutcome.UNKNOWN);
    if (found.isEmpty() || outcome != ReplayOutcome.WOULD_BE_SENT) {
      return outcome;
    }
    queue.send(message(found.get()));
    quarantine.replayed(key, clock.instant());
    return ReplayOutcome.SENT;
  }

  /** What {@link #replay} would come to; changes nothing. */
  public ReplayOutcome dryRun(QuarantineKey key) {
    return quarantine.find(key).map(this::check).orElse(ReplayOutcome.UNKNOWN);
  }

  private ReplayOutcome check(Quarantined message) {
    if (!message.open()) {
      return ReplayOutcome.ALREADY_RESOLVED;
    }
    Cause cause = Cause.of(message);
    if (cause == Cause.UNKNOWN_TOPIC
        && !registry.topics().contains(message.details().getOrDefault("topicArn", ""))) {
      return ReplayOutcome.STILL_UNLISTED_TOPIC;
    }
    boolean needsSeller = cause == Cause.UNKNOWN_TOPIC || cause == Cause.UNKNOWN_SELLER;
    if (needsSeller && unknownSeller(message.key().owner())) {
      return ReplayOutcome.STILL_UNKNOWN_SELLER;
    }
    return message(message).sizeInBytes() > QueueFormat.MAX_BYTES
        ? ReplayOutcome.TOO_LARGE
        : ReplayOutcome.WOULD_BE_SENT;
  }

  private boolean unknownSeller(Owner owner) {
    return owner.sellerId().isPresent()
        && owner.environment().isPresent()
        && !registry.knows(new Account(owner.sellerId().get(), owner.environment().get()));
  }

  private static QueueFormat message(Quarantined message) {
    TreeMap<String, String> attributes = new TreeMap<>(message.headers());
    attributes.put(QueueFormat.REPLAY_OF, message.key().text());
    Document document = requireNonNull(message.document(), "found with its bytes");
    return switch (message.form()) {
      case NOTIFICATION -> QueueFormat.again(document.original(), attributes);
      case RAW ->
          new QueueFormat(new String(document.original(), StandardCharsets.UTF_8), attributes);
    };
  }
}
