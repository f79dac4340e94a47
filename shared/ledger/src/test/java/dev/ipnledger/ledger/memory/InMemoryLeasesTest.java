package dev.ipnledger.ledger.memory;

import dev.ipnledger.ledger.LeaseContract;
import dev.ipnledger.ledger.Leases;

class InMemoryLeasesTest extends LeaseContract {
  @Override
  protected Leases newLeases() {
    return new InMemoryLeases();
  }
}
