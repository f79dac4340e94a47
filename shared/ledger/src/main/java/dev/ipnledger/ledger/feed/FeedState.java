package dev.ipnledger.ledger.feed;

import java.util.Locale;
import java.util.Set;

/**
 * How far a feed is. The names stand in items, so none is ever taken away or renamed.
 *
 * <p>{@code PLANNED} to {@code REPORTED} are open: there is something left to do. The rest are ends
 * that a feed never leaves.
 */
public enum FeedState {
  /** Its requests are kept; whether it was handed in is not known before Amazon's answer is. */
  PLANNED,
  /** Amazon gave it a {@code FeedSubmissionId}. */
  SUBMITTED,
  /** Amazon says {@code _DONE_}: the batch service took it and will work it. */
  ACCEPTED,
  /** Its report can be fetched. */
  REPORTED,

  /** All rows of its report are in the ledger. */
  RECONCILED,
  /** It could not be handed in within its time. */
  ABANDONED,
  /** Amazon refused to take it. */
  REFUSED,
  /** Amazon says {@code _CANCELLED_}: rejected as a whole, or taken back by the seller. */
  CANCELLED,
  /** No report came within its time. */
  SILENT,
  /** Its report could not be fetched or read; the rows before the fault are in the ledger. */
  UNREADABLE;

  /** The states that may follow this one; empty for an end. */
  public Set<FeedState> next() {
    return switch (this) {
      case PLANNED -> Set.of(SUBMITTED, REFUSED, ABANDONED);
      case SUBMITTED -> Set.of(ACCEPTED, REPORTED, CANCELLED, SILENT);
      case ACCEPTED -> Set.of(REPORTED, SILENT);
      // Back to ACCEPTED when the report turns out to be another feed's.
      case REPORTED -> Set.of(RECONCILED, ACCEPTED, UNREADABLE);
      case RECONCILED, ABANDONED, REFUSED, CANCELLED, SILENT, UNREADABLE -> Set.of();
    };
  }

  /** Whether something is left to do. */
  public boolean isOpen() {
    return !next().isEmpty();
  }

  /** Whether it ended without its requests being answered. */
  public boolean isFailure() {
    return !isOpen() && this != RECONCILED;
  }

  /** As documents write it: {@code reported}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
