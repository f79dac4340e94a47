package dev.ipnledger.simulation.defect;

import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.ledger.Lease;
import dev.ipnledger.ledger.Leases;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Defects of closing: too early, too much, or by a run that has no right to. */
final class CloseDefects {
  private CloseDefects() {}

  static Policy atOnce(Policy policy) {
    return policy.with(
        new Closing(
            Closing.Mode.ON,
            Duration.ZERO,
            policy.closing().staleAfter(),
            OptionalInt.empty(),
            100,
            policy.closing().freshFor(),
            false));
  }

  static Policy idleToo(Policy policy) {
    return policy.with(policy.closing().withIdle(OptionalInt.of(0)));
  }

  /** Every run holds the lease, and none asks who else does. */
  static final class LeaseUnchecked implements Leases {
    private final Leases leases;

    LeaseUnchecked(Leases leases) {
      this.leases = leases;
    }

    @Override
    public Optional<Lease> take(String name, Instant now, Duration lasting) {
      return leases.take(name, now, lasting);
    }

    @Override
    public boolean holds(Lease lease, Instant now) {
      return true;
    }

    @Override
    public void release(Lease lease, Instant now) {
      leases.release(lease, now);
    }
  }
}
