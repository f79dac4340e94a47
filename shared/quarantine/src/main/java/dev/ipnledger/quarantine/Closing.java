package dev.ipnledger.quarantine;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.quarantine.Cause;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.ledger.quarantine.Quarantine.Resolved;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Resolution;
import java.util.Optional;

/**
 * Closes messages with a person's note, and with the last one that a condition of the registry kept
 * out the condition as well: nothing waits for it any more. The next such message raises it again.
 */
public final class Closing {
  private final Quarantine quarantine;

  public Closing(Quarantine quarantine) {
    this.quarantine = requireNonNull(quarantine, "quarantine is null");
  }

  /** Closes a message. Doing so again changes nothing, and repairs what a crash left undone. */
  public Resolved close(Quarantined message, Resolution how) {
    Resolved resolved = quarantine.resolve(message.key(), how);
    condition(message)
        .filter(kind -> noneWaits(message))
        .ifPresent(
            kind ->
                quarantine.clear(message.key().owner(), kind, subject(message, kind), how.at()));
    return resolved;
  }

  /** The condition that kept it out; empty when the message itself was the reason. */
  private static Optional<SystemItem.Kind> condition(Quarantined message) {
    return switch (Cause.of(message)) {
      case UNKNOWN_TOPIC -> Optional.of(SystemItem.Kind.UNKNOWN_TOPIC);
      case UNKNOWN_SELLER -> Optional.of(SystemItem.Kind.UNKNOWN_SELLER);
      default -> Optional.empty();
    };
  }

  private static String subject(Quarantined message, SystemItem.Kind kind) {
    return kind == SystemItem.Kind.UNKNOWN_TOPIC ? topic(message) : message.key().owner().key();
  }

  private boolean noneWaits(Quarantined message) {
    Optional<String> cursor = Optional.empty();
    do {
      Page<Quarantined> page =
          quarantine.of(message.key().owner(), new PageRequest(PageRequest.MAX_LIMIT, cursor));
      if (page.items().stream().anyMatch(other -> waitsLike(other, message))) {
        return false;
      }
      cursor = page.next();
    } while (cursor.isPresent());
    return true;
  }

  private static boolean waitsLike(Quarantined other, Quarantined message) {
    return other.open()
        && !other.key().equals(message.key())
        && Cause.of(other) == Cause.of(message)
        && (Cause.of(message) != Cause.UNKNOWN_TOPIC || topic(other).equals(topic(message)));
  }

  private static String topic(Quarantined message) {
    return message.details().getOrDefault("topicArn", "");
  }
}
