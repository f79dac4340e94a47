package dev.ipnledger.ledger;

import java.time.Instant;

/** Conditions without a payment object, once a person has seen them. */
public interface SystemConditions {
  /**
   * Takes a condition out of the list of attentions for good. The item stays, and the same
   * condition is not raised again. The second time changes nothing.
   *
   * @param by who has seen to it
   * @param at when, UTC
   * @return whether there is such a condition
   */
  boolean acknowledge(Owner owner, SystemItem.Kind kind, String cause, String by, Instant at);
}
