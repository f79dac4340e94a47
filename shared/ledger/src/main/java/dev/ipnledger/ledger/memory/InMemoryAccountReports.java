package dev.ipnledger.ledger.memory;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.ledger.account.AccountReports;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reports of one process, for tests and the simulation. */
public final class InMemoryAccountReports implements AccountReports {
  private final Map<Account, AccountReport> reports = new HashMap<>();

  @Override
  public synchronized Optional<AccountReport> find(Account account) {
    return Optional.ofNullable(reports.get(account));
  }

  @Override
  public synchronized void put(Account account, AccountReport report) {
    reports.put(account, report);
  }
}
