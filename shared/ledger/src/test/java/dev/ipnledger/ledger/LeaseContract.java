package dev.ipnledger.ledger;

import static dev.ipnledger.ledger.Papers.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leases promise, wherever they are kept. */
public abstract class LeaseContract {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private Leases leases;

  /** Leases of which none was ever taken. */
  protected abstract Leases newLeases();

  @BeforeEach
  void open() {
    leases = newLeases();
  }

  @Test
  void onlyOneHoldsALeaseAtATime() {
    Lease lease = leases.take("run", at(0), MINUTE).orElseThrow();
    assertThat(lease.until()).isEqualTo(at(60));
    assertThat(leases.take("run", at(59), MINUTE)).isEmpty();
    assertThat(leases.take("other", at(0), MINUTE)).isPresent();
    assertThat(leases.holds(lease, at(59))).isTrue();
  }

  @Test
  void aLeaseThatEndedIsTakenWithAHigherFenceAndItsHolderHoldsItNoMore() {
    Lease frozen = leases.take("run", at(0), MINUTE).orElseThrow();
    assertThat(leases.holds(frozen, at(60))).as("ended").isFalse();
    Lease next = leases.take("run", at(60), MINUTE).orElseThrow();
    assertThat(next.fence()).isGreaterThan(frozen.fence());
    assertThat(leases.holds(frozen, at(30))).as("with a clock that is behind").isFalse();
    leases.release(frozen, at(61));
    assertThat(leases.holds(next, at(61))).as("the frozen one gives back nothing").isTrue();
  }

  @Test
  void whatIsGivenBackIsFreeAtOnceAndItsFenceIsNotUsedAgain() {
    Lease lease = leases.take("run", at(0), MINUTE).orElseThrow();
    leases.release(lease, at(1));
    assertThat(leases.holds(lease, at(1))).isFalse();
    assertThat(leases.take("run", at(1), MINUTE).orElseThrow().fence())
        .isGreaterThan(lease.fence());
  }

  @Test
  void ofManyAtOnceOneGetsIt() throws Exception {
    List<Callable<Optional<Lease>>> takers = new ArrayList<>();
    for (int taker = 0; taker < 12; taker++) {
      takers.add(() -> leases.take("run", at(0), MINUTE));
    }
    int taken = 0;
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (Future<Optional<Lease>> result : threads.invokeAll(takers)) {
        taken += result.get().isPresent() ? 1 : 0;
      }
    }
    assertThat(taken).isEqualTo(1);
  }
}
