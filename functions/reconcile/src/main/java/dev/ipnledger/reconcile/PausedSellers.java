package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.Pauses;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Sellers whose keys fail are left alone, and tried again with one call at a time now and then. The
 * others go on.
 */
public final class PausedSellers {
  /** How long a seller is left alone before the keys are tried again. */
  static final Duration PROBE_EVERY = Duration.ofMinutes(10);

  private final Pauses pauses;
  private final Set<Account> paused = new HashSet<>();

  /**
   * @param pauses where it is kept
   */
  public PausedSellers(Pauses pauses) {
    this.pauses = requireNonNull(pauses, "pauses is null");
  }

  /** Whether the account's objects may be asked about: always, but for a pause. */
  boolean mayAsk(Account account, Instant now) {
    Optional<Instant> probeAt = pauses.probeAt(account);
    if (probeAt.isPresent()) {
      paused.add(account);
    } else {
      paused.remove(account);
    }
    return probeAt.filter(at -> at.isAfter(now)).isEmpty();
  }

  /** The keys failed. */
  void pause(Account account, Instant now) {
    pauses.pause(account, now, now.plus(PROBE_EVERY));
    paused.add(account);
  }

  /** A call was answered: if the seller was paused, the keys are mended. */
  void answered(Account account) {
    if (paused.remove(account)) {
      pauses.resume(account);
    }
  }

  boolean isPaused(Account account) {
    return paused.contains(account);
  }
}
