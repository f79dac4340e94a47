package dev.ipnledger.ledger;

import dev.ipnledger.domain.Account;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The index of what is due. A call costs one request, whatever the ledger holds. */
public interface DueIndex {
  /**
   * A part of what is due, longest due first.
   *
   * @param until what is due later is left out
   * @param limit at most so many
   * @param after the last entry of the part before; empty for the first part
   * @return possibly fewer than there are: the rest comes with the last of these as {@code after}
   */
  List<DueEntry> due(Account account, Instant until, int limit, Optional<DueEntry> after);
}
