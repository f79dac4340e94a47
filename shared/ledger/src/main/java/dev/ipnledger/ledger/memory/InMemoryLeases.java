package dev.ipnledger.ledger.memory;

import dev.ipnledger.ledger.Lease;
import dev.ipnledger.ledger.Leases;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Leases of one process, for tests and local runs. */
public final class InMemoryLeases implements Leases {
  private final Map<String, Lease> leases = new HashMap<>();

  @Override
  public synchronized Optional<Lease> take(String name, Instant now, Duration lasting) {
    Lease before = leases.get(name);
    if (before != null && before.until().isAfter(now)) {
      return Optional.empty();
    }
    Lease taken = new Lease(name, before == null ? 1 : before.fence() + 1, now.plus(lasting));
    leases.put(name, taken);
    return Optional.of(taken);
  }

  @Override
  public synchronized boolean holds(Lease lease, Instant now) {
    return lease.equals(leases.get(lease.name())) && lease.until().isAfter(now);
  }

  @Override
  public synchronized void release(Lease lease, Instant now) {
    if (holds(lease, now)) {
      leases.put(lease.name(), new Lease(lease.name(), lease.fence(), now));
    }
  }
}
