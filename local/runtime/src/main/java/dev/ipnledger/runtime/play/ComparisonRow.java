package dev.ipnledger.runtime.play;

import static java.util.Objects.requireNonNull;

/**
 * One object, as it is and as the ledger says.
 *
 * @param id Amazon's id
 * @param truth state, reason and amounts in one line: {@code "Completed RefundedAmount=0.00 EUR"}
 * @param ledger the same from the ledger, or {@link #MISSING}
 */
public record ComparisonRow(String id, String truth, String ledger) {
  /** What stands for an object that the ledger does not know. */
  public static final String MISSING = "(not in the ledger)";

  public ComparisonRow {
    requireNonNull(id, "id is null");
    requireNonNull(truth, "truth is null");
    requireNonNull(ledger, "ledger is null");
  }

  /** Whether the ledger is right. */
  public boolean equal() {
    return truth.equals(ledger);
  }
}
