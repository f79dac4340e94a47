package dev.ipnledger.reconcile.batch;

/**
 * How much of a run went by feed.
 *
 * @param submitted feeds that Amazon took
 * @param rows rows of reports that were written into the ledger
 * @param ended feeds that came to an end, of whichever kind
 */
public record BatchCounts(int submitted, int rows, int ended) {
  /** Nothing was done. */
  public static final BatchCounts NONE = new BatchCounts(0, 0, 0);

  /** Of both. */
  public BatchCounts plus(BatchCounts other) {
    return new BatchCounts(submitted + other.submitted, rows + other.rows, ended + other.ended);
  }
}
