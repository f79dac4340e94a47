package dev.ipnledger.reconcile;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.StandingConditions;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.account.AccountReport;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Raises it when an account's quota does not suffice: when the bound that it stretches most, and
 * what has waited through a whole run, make healing later than the policy tolerates. It is over
 * when no more than half of that is left, so that it does not come and go.
 */
final class Starvation {
  /** The cause, which makes it one condition for each account. */
  static final String CAUSE = "quota";

  private final StandingConditions conditions;

  /** What this process has raised and ended; it asks the table only when that changes. */
  private final Map<Account, Boolean> standing = new HashMap<>();

  Starvation(StandingConditions conditions) {
    this.conditions = conditions;
  }

  /**
   * @param waited how long the oldest call has been due for which a whole run had no quota; zero
   *     when every one was made
   * @param tolerated by how much healing may be later than the policy's bounds
   */
  void look(Account account, AccountReport report, Duration waited, Duration tolerated) {
    Duration late = report.stretchedBy().plus(waited);
    boolean starved = late.compareTo(tolerated) > 0;
    boolean over = late.multipliedBy(2).compareTo(tolerated) <= 0;
    Boolean before = standing.get(account);
    if (starved && !Boolean.TRUE.equals(before)) {
      conditions.raise(condition(account, report, waited));
      standing.put(account, true);
    } else if (over && !Boolean.FALSE.equals(before)) {
      conditions.end(Owner.of(account), SystemItem.Kind.QUOTA, CAUSE);
      standing.put(account, false);
    }
  }

  private static SystemItem condition(Account account, AccountReport report, Duration waited) {
    TreeMap<String, String> details = new TreeMap<>();
    details.put(
        "problem",
        "Amazon's quota allows fewer calls than are due, so lost notifications heal later than the"
            + " policy says");
    report
        .bounds()
        .forEach(
            (kind, bound) ->
                details.put(
                    kind.wireName() + "Bound",
                    bound.inForce() + " instead of " + bound.byPolicy()));
    details.put("waited", waited.toString());
    report.counted().forEach((operation, count) -> details.put(operation, count.toString()));
    return new SystemItem(
        Owner.of(account), SystemItem.Kind.QUOTA, CAUSE, report.asOf(), details, null);
  }
}
