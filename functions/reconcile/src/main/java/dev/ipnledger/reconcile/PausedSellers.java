package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.ledger.Pauses;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sellers whose keys fail are left alone, and tried again with one call at a time now and then. The
 * others go on. A call that Amazon denies may have to do with its object alone, so a seller is
 * paused only when calls about two objects were denied and none in between showed that the keys
 * work. Which ones were denied is known to this process only: another one needs two again.
 */
public final class PausedSellers {
  /** How long a seller is left alone before the keys are tried again. */
  static final Duration PROBE_EVERY = Duration.ofMinutes(10);

  /** Calls about so many objects must have been denied before a seller is paused. */
  static final int DENIED_BEFORE_PAUSE = 2;

  private final Pauses pauses;
  private final Set<Account> paused = new HashSet<>();
  private final Map<Account, Set<AmazonId>> denied = new HashMap<>();

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

  /** There are no keys to ask with. */
  void pause(Account account, Instant now) {
    paused.add(account);
    pauses.pause(account, now, now.plus(PROBE_EVERY));
  }

  /**
   * Amazon denied a call about an object.
   *
   * @return whether the seller is left alone from now on
   */
  boolean denied(Account account, AmazonId id, Instant now) {
    Set<AmazonId> ids = denied.computeIfAbsent(account, one -> new HashSet<>());
    ids.add(id);
    boolean leftAlone = isPaused(account) || ids.size() >= DENIED_BEFORE_PAUSE;
    if (leftAlone) {
      pause(account, now);
    }
    return leftAlone;
  }

  /** Whether a call about the object was denied since the keys worked last. */
  boolean wasDenied(Account account, AmazonId id) {
    return denied.getOrDefault(account, Set.of()).contains(id);
  }

  /** Each of the objects may be tried again. */
  void forgetDenied(Account account) {
    denied.remove(account);
  }

  /** A call showed that the keys work: if the seller was paused, they are mended. */
  void keysWork(Account account) {
    denied.remove(account);
    if (paused.contains(account)) {
      pauses.resume(account);
      paused.remove(account);
    }
  }

  boolean isPaused(Account account) {
    return paused.contains(account);
  }
}
