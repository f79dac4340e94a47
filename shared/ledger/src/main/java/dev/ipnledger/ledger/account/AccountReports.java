package dev.ipnledger.ledger.account;

import dev.ipnledger.domain.Account;
import java.util.Optional;

/** The last report of each account. */
public interface AccountReports {
  /** What reconcile said last; empty when it never ran for that account. */
  Optional<AccountReport> find(Account account);

  /** Takes the place of the report before. */
  void put(Account account, AccountReport report);
}
