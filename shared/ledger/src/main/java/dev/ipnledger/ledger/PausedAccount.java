package dev.ipnledger.ledger;

import dev.ipnledger.domain.Account;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A pause as a condition without a payment object. */
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
                "Amazon refuses the seller's keys, so nothing is asked; put working keys into the"
                    + " secret",
                PROBE_AT,
                probeAt.toString())),
        null);
  }

  /** When the keys are tried again; empty when the item does not say. */
  public static Optional<Instant> probeAt(SystemItem item) {
    return Optional.ofNullable(item.details().get(PROBE_AT)).map(Instant::parse);
  }
}
