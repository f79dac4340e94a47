package dev.ipnledger.ledger;

import java.util.Optional;

/**
 * Conditions without a payment object that the system itself raises and ends, one item each: a
 * paused seller, a quota that does not suffice.
 */
public interface StandingConditions {
  /** The condition as it stands; empty when it does not. */
  Optional<SystemItem> find(Owner owner, SystemItem.Kind kind, String cause);

  /**
   * Raises a condition. One that stands already keeps its beginning and what a person has said
   * about it; its details become the new ones.
   *
   * @param item without a document
   * @return whether it did not stand before
   */
  boolean raise(SystemItem item);

  /** Ends a condition; nothing when it does not stand. */
  void end(Owner owner, SystemItem.Kind kind, String cause);
}
