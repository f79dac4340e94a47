package dev.ipnledger.runtime.play;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How a play of all scenarios ended.
 *
 * @param failures one line for each scenario that did not come to its end
 * @param comparison the ledger against the truth
 */
public record PlayResult(List<String> failures, Comparison comparison) {
  public PlayResult {
    failures = List.copyOf(failures);
    requireNonNull(comparison, "comparison is null");
  }

  /** Whether every scenario ended well and the ledger agrees with the truth. */
  public boolean good() {
    return failures.isEmpty() && comparison.agrees();
  }
}
