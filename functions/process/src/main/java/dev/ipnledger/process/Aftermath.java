package dev.ipnledger.process;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.Outcome;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Resolution;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** What goes into quarantine, and what leaves it because its replay came through. */
final class Aftermath {
  private static final String PROCESS = "process";

  private final Quarantine quarantine;
  private final InstantSource clock;

  Aftermath(Quarantine quarantine, InstantSource clock) {
    this.quarantine = requireNonNull(quarantine, "quarantine is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Keeps a message aside. One that was replayed and is now known to be somebody else's is kept
   * under its new owner first, and only then resolved under its old one.
   */
  String keep(Incoming.Aside aside) {
    QuarantineKey kept = quarantine.put(aside.item());
    QuarantineKey replayOf = aside.names().replayOf();
    if (replayOf != null) {
      clear(replayOf, aside.names().topicArn(), aside.condition().map(SystemItem::kind));
    }
    if (replayOf != null && !replayOf.equals(kept)) {
      resolve(replayOf, "replayed, and kept aside again as " + kept.text());
    }
    return Outcome.QUARANTINED.label();
  }

  /**
   * Closes the message in quarantine that this one was replayed from. Doing so again, because the
   * message was delivered or replayed twice, changes nothing.
   *
   * @param outcome what came of it, as logs write it
   */
  void of(MessageNames names, String outcome) {
    QuarantineKey replayOf = names.replayOf();
    if (replayOf != null && !outcome.equals(Outcome.QUARANTINED.label())) {
      clear(replayOf, names.topicArn(), Optional.empty());
      resolve(replayOf, "replayed: " + outcome);
    }
  }

  /**
   * The registry lets the message in now, so what kept it and all like it out is gone.
   *
   * @param still what keeps it out all the same
   */
  private void clear(QuarantineKey replayOf, String topicArn, Optional<SystemItem.Kind> still) {
    Owner owner = replayOf.owner();
    Map.of(SystemItem.Kind.UNKNOWN_TOPIC, topicArn, SystemItem.Kind.UNKNOWN_SELLER, owner.key())
        .forEach(
            (kind, cause) -> {
              if (!still.equals(Optional.of(kind))) {
                quarantine.clear(owner, kind, cause, clock.instant());
              }
            });
  }

  private void resolve(QuarantineKey key, String note) {
    quarantine.resolve(key, new Resolution(clock.instant(), PROCESS, note));
  }
}
