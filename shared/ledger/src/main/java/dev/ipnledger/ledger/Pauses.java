package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import java.time.Instant;
import java.util.Optional;

/** Accounts that reconcile leaves alone because their keys fail; each is one condition. */
public final class Pauses {
  private final StandingConditions conditions;

  /**
   * @param conditions where they stand
   */
  public Pauses(StandingConditions conditions) {
    this.conditions = requireNonNull(conditions, "conditions is null");
  }

  /** When the keys are tried again, UTC; empty for an account that is not paused. */
  public Optional<Instant> probeAt(Account account) {
    return conditions
        .find(Owner.of(account), SystemItem.Kind.PAUSED_SELLER, PausedAccount.CAUSE)
        .flatMap(PausedAccount::probeAt);
  }

  /**
   * Pauses an account, or puts off when a paused one is tried again. Since when it is paused stays,
   * and so does what a person has said about it.
   */
  public void pause(Account account, Instant now, Instant probeAt) {
    conditions.raise(PausedAccount.of(account, now, probeAt));
  }

  /** Ends the pause and its condition; nothing when there is none. */
  public void resume(Account account) {
    conditions.end(Owner.of(account), SystemItem.Kind.PAUSED_SELLER, PausedAccount.CAUSE);
  }
}
