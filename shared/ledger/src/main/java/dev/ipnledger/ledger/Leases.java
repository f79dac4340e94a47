package dev.ipnledger.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who may do what only one may do at a time. A lease ends by itself, so a holder that dies does not
 * hold up the next; one that froze and comes back finds a higher fence.
 */
public interface Leases {
  /**
   * Takes the lease if nobody holds it.
   *
   * @param name of what only one may do
   * @param lasting after which time it ends by itself
   * @return empty when somebody else holds it
   */
  Optional<Lease> take(String name, Instant now, Duration lasting);

  /** Whether the lease is still the holder's: not ended, not taken by another. */
  boolean holds(Lease lease, Instant now);

  /** Gives the lease back before its end; nothing when it is no longer the holder's. */
  void release(Lease lease, Instant now);
}
