package dev.ipnledger.ledger.memory;

import dev.ipnledger.ledger.AccountReportContract;
import dev.ipnledger.ledger.account.AccountReports;

class InMemoryAccountReportsTest extends AccountReportContract {
  @Override
  protected AccountReports newReports() {
    return new InMemoryAccountReports();
  }
}
