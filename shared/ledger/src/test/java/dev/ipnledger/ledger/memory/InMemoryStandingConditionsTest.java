package dev.ipnledger.ledger.memory;

import dev.ipnledger.ledger.LedgerReads;
import dev.ipnledger.ledger.StandingConditionContract;
import dev.ipnledger.ledger.StandingConditions;
import dev.ipnledger.ledger.SystemConditions;

class InMemoryStandingConditionsTest extends StandingConditionContract {
  private InMemoryLedger ledger = new InMemoryLedger();

  @Override
  protected StandingConditions newConditions() {
    ledger = new InMemoryLedger();
    return new InMemoryStandingConditions(ledger);
  }

  @Override
  protected LedgerReads ledger() {
    return ledger;
  }

  @Override
  protected SystemConditions seen() {
    return new InMemoryQuarantine(ledger);
  }
}
