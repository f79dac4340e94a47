package dev.ipnledger.ledger;

import java.util.List;

/**
 * What came of a step.
 *
 * @param outcomes one for each piece of evidence, in its order
 * @param item the object as it is now
 */
public record Recorded(List<Outcome> outcomes, ObjectItem item) {
  public Recorded {
    outcomes = List.copyOf(outcomes);
  }
}
