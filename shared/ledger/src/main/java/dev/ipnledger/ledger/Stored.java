package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.observation.Observation;

/**
 * How a piece of evidence is kept.
 *
 * @param outcome recorded, duplicate or conflicting duplicate
 * @param observation as it is kept, and as the object must be joined with it: of a duplicate the
 *     one that came first, of a conflicting duplicate with its own evidence id
 */
public record Stored(Outcome outcome, Observation observation) {
  public Stored {
    requireNonNull(outcome, "outcome is null");
    requireNonNull(observation, "observation is null");
  }
}
