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
  private static final Comparator<Claim<? extends Value>> BY_TEXT =
      Comparator.<Claim<? extends Value>, String>comparing(claim -> claim.value().canonical())
          .thenComparing(Claim::evidenceId);

  static final Comparator<Claim<? extends Value>> FOR_FACT =
      Comparator.<Claim<? extends Value>, Standing>comparing(Claim::standing, Standing.BY_RANK)
          .thenComparing(BY_TEXT);

  static final Comparator<Claim<? extends Value>> FOR_STATUS =
      Comparator.<Claim<? extends Value>, Standing>comparing(Claim::standing, Standing.BY_TERMINAL)
          .thenComparing(BY_TEXT);

  public Claim {
    requireNonNull(value, "value is null");
    requireNonNull(standing, "standing is null");
    requireNonNull(evidenceId, "evidenceId is null");
  }
}
