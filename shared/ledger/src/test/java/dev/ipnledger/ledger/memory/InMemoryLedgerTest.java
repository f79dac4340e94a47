package dev.ipnledger.ledger.memory;

import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.LedgerContract;

class InMemoryLedgerTest extends LedgerContract {
  @Override
  protected Ledger newLedger() {
    return new InMemoryLedger();
  }
}
