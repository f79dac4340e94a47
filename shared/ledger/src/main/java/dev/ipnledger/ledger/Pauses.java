package dev.ipnledger.ledger;

import dev.ipnledger.domain.Account;
import java.time.Instant;
import java.util.Optional;

/** Accounts that Amazon is not asked about because their keys fail; each is one condition. */
public interface Pauses {
  /** When the keys are tried again, UTC; empty for an account that is not paused. */
  Optional<Instant> probeAt(Account account);

  /**
   * Pauses an account, or puts off when a paused one is tried again; since when it is paused stays.
   */
  void pause(Account account, Instant now, Instant probeAt);

  /** Ends the pause and its condition; nothing when there is none. */
  void resume(Account account);
}
