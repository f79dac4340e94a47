package dev.ipnledger.ledger.account;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * Within what time a change that no notification told is found, of objects of one kind.
 *
 * @param byPolicy as the policy says
 * @param inForce as the quota allows: never shorter
 */
public record HealingBound(Duration byPolicy, Duration inForce) {
  public HealingBound {
    requireNonNull(byPolicy, "byPolicy is null");
    requireNonNull(inForce, "inForce is null");
  }

  /** By how much the quota makes it longer; zero when it does not. */
  public Duration stretchedBy() {
    return inForce.minus(byPolicy);
  }
}
