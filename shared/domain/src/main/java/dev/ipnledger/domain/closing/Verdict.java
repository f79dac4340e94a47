package dev.ipnledger.domain.closing;

/** What is to become of an order reference. */
public enum Verdict {
  /** To be closed: captured in full and quiet. */
  CLOSE_CAPTURED,
  /** To be closed: not captured in full, and quiet for as long as the seller's setting says. */
  CLOSE_IDLE,
  /** Not Open and not Suspended, so there is nothing to close. */
  ENDED,
  /** Something of it is not known well enough: the total, the order itself, or a listed child. */
  UNKNOWN_PARTS,
  /** A child is Open or Pending, or in a state that no document describes. */
  HOLDS_MONEY,
  /** Something changed too short a time ago. */
  NOT_QUIET,
  /** Not captured in full, and the seller has no setting for idle orders. */
  NOT_CAPTURED;

  /** Whether the order reference is to be closed. */
  public boolean isClose() {
    return this == CLOSE_CAPTURED || this == CLOSE_IDLE;
  }
}
