package dev.ipnledger.ledger.memory;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.Pauses;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Pauses of one process, for tests; without their conditions. */
public final class InMemoryPauses implements Pauses {
  private final Map<Account, Instant> probes = new HashMap<>();

  @Override
  public synchronized Optional<Instant> probeAt(Account account) {
    return Optional.ofNullable(probes.get(account));
  }

  @Override
  public synchronized void pause(Account account, Instant now, Instant probeAt) {
    probes.put(account, probeAt);
  }

  @Override
  public synchronized void resume(Account account) {
    probes.remove(account);
  }
}
