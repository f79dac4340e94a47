package dev.ipnledger.reconcile.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.DueEntry;
import java.util.function.Predicate;

/**
 * What was done about an account's feeds.
 *
 * @param waits which due entries an open feed asks about, so that no single call is made for them
 * @param counts how much was done
 */
public record Batched(Predicate<DueEntry> waits, BatchCounts counts) {
  /** Nothing was done, and nothing waits. */
  public static final Batched NOTHING = new Batched(entry -> false, BatchCounts.NONE);

  public Batched {
    requireNonNull(waits, "waits is null");
    requireNonNull(counts, "counts is null");
  }
}
