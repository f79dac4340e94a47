package dev.ipnledger.domain.view;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.value.Value;
import java.util.Comparator;

/**
 * A value that won its register so far, with what made it win.
 *
 * @param value the value
 * @param standing the weight of the observation that stated it
 * @param evidenceId that observation's evidence
 */
public record Claim<V extends Value>(V value, Standing standing, String evidenceId) {
  /** What decides between two values of a fact; the greatest stands. */
  public static final Ranking<Claim<? extends Value>> FOR_FACT =
      byText(Standing.byRank(Ranking.none(), Claim::standing));

  /** What decides between two statuses; the greatest stands. */
  public static final Ranking<Claim<? extends Value>> FOR_STATUS =
      byText(Standing.byTerminal(Claim::standing));

  public Claim {
    requireNonNull(value, "value is null");
    requireNonNull(standing, "standing is null");
    requireNonNull(evidenceId, "evidenceId is null");
  }

  private static Ranking<Claim<? extends Value>> byText(Ranking<Claim<? extends Value>> first) {
    return first
        .then(
            Ground.VALUE,
            Comparator.<Claim<? extends Value>, String>comparing(
                claim -> claim.value().canonical()))
        .then(
            Ground.EVIDENCE_ID,
            Comparator.<Claim<? extends Value>, String>comparing(Claim::evidenceId));
  }
}
