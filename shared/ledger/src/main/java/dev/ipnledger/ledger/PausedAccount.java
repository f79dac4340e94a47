package dev.ipnledger.ledger;

import dev.ipnledger.domain.Account;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A pause as a condition without a payment object. Reconcile keeps to it; process does not read it,
 * so that each notification is recorded with its one try to ask, as ever.
 */
public final class PausedAccount {
  /** The cause, which makes it one condition for each account. */
  public static final String CAUSE = "keys";

  private static final String PROBE_AT = "probeAt";

  private PausedAccount() {}

  /**
   * @param since when the keys failed first, UTC
   * @param probeAt when they are tried again, UTC
   */
  public static SystemItem of(Account account, Instant since, Instant probeAt) {
    return new SystemItem(
        Owner.of(account),
        SystemItem.Kind.PAUSED_SELLER,
        CAUSE,
        since,
        new TreeMap<>(
            Map.of(
                "problem",
                "the seller's keys are missing, or Amazon refuses them; each notification is"
                    + " recorded with one try to ask, and what else is due waits until the trial at"
                    + " probeAt succeeds; put working keys into the secret",
                PROBE_AT,
                probeAt.toString())),
        null);
  }

  /** When the keys are tried again; empty when the item does not say. */
  public static Optional<Instant> probeAt(SystemItem item) {
    return Optional.ofNullable(item.details().get(PROBE_AT)).map(Instant::parse);
  }
}
