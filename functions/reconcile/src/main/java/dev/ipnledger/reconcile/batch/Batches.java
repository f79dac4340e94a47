package dev.ipnledger.reconcile.batch;

import dev.ipnledger.domain.Account;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** What a run does about an account's feeds before it works what is due. */
@FunctionalInterface
public interface Batches {
  /** No feeds at all: everything is asked about by single calls. */
  Batches NONE = (account, until, held) -> Batched.NOTHING;

  /**
   * Follows the feeds that are open and, when enough is due, plans new ones.
   *
   * @param until no call is begun, and no row of a report written, after that time, UTC
   * @param held whether the run is still the only one, asked before a feed is handed in
   * @throws RuntimeException when the table can't be read or written; what was begun goes on in
   *     another run
   */
  Batched work(Account account, Instant until, BooleanSupplier held);
}
