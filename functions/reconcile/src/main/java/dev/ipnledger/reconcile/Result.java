package dev.ipnledger.reconcile;

/** What became of one thing that was due. */
public enum Result {
  /** Amazon answered and the ledger has it. */
  ANSWERED,
  /** A call was made in vain; it is due again after a pause. */
  FAILED,
  /** The same, and by what Amazon said the seller's keys work. */
  REJECTED,
  /** Amazon denied the seller the call. It may have to do with the keys, or with the object. */
  DENIED,
  /** No call was needed, or not any more. */
  SETTLED,
  /** No call was made, for no quota is left. It stays due. */
  NO_QUOTA,
  /** The seller has no keys. It stays due, and so does everything else of the seller. */
  BARRED,
  /** The ledger could not be read or written. It stays due. */
  BROKEN,
  /** An order reference was closed. */
  CLOSED,
  /** An order reference would be closed, were the policy not to report only. */
  REPORTED,
  /** Fresh answers, or a doubt, showed that an order reference is not to be closed after all. */
  WITHHELD,
  /** An order reference is to be closed, and was not: the cap of the run is reached. */
  CAPPED;

  /** Whether Amazon answered in a way that it only answers a seller whose keys are good. */
  boolean showsKeysWork() {
    return this == ANSWERED || this == REJECTED || this == CLOSED || this == WITHHELD;
  }
}
