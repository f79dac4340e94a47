package dev.ipnledger.simulation.defect;

import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.ledger.Lease;
import dev.ipnledger.ledger.Leases;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Defects of closing: too early, or too much. */
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

  /** Two mistakes, each of which the other makes harmless. */
  static final class OldAnswersWithoutLease implements Seams {
    @Override
    public Policy policy(Policy policy) {
      Closing right = policy.closing();
      return policy.with(
          new Closing(
              right.mode(),
              right.quietFor(),
              right.staleAfter(),
              right.closeIdleAfterDays(),
              right.mostPerRun(),
              Duration.ofHours(1),
              right.authorizations()));
    }

    @Override
    public Leases leases(Leases leases) {
      return new Leases() {
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
      };
    }
  }

  static Policy idleToo(Policy policy) {
    return policy.with(policy.closing().withIdle(OptionalInt.of(0)));
  }
}
