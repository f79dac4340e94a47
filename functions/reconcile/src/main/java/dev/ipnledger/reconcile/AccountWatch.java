package dev.ipnledger.reconcile;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.ledger.DueEntry;
import dev.ipnledger.ledger.DueIndex;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.ledger.account.AccountReports;
import dev.ipnledger.ledger.account.HealingBound;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Looks at how each account stands at the end of a run, and leaves that where people, the command
 * line and the next process read it.
 */
final class AccountWatch {
  /** A report that says the same again is put no more often. */
  static final Duration PUT_EVERY = Duration.ofMinutes(10);

  private final DueIndex index;
  private final Census census;
  private final Function<Account, Policy> policies;
  private final AccountReports reports;
  private final Starvation starvation;
  private final Map<Account, Optional<AccountReport>> kept = new HashMap<>();

  /**
   * @param policies as they are set, not stretched
   */
  AccountWatch(
      DueIndex index,
      Census census,
      Function<Account, Policy> policies,
      AccountReports reports,
      Starvation starvation) {
    this.index = index;
    this.census = census;
    this.policies = policies;
    this.reports = reports;
    this.starvation = starvation;
  }

  /**
   * Takes up the count of the process before, so that a new one stretches from its first run on.
   */
  void begin(Account account) {
    if (!kept.containsKey(account)) {
      Optional<AccountReport> before = reports.find(account);
      before.ifPresent(report -> census.takeUp(account, report.counted()));
      kept.put(account, before);
    }
  }

  /**
   * How the account stands.
   *
   * @param waitingSince since when the oldest call is due for which the run had no quota, UTC;
   *     empty when there is none
   */
  AccountReport end(Account account, Optional<Instant> waitingSince, Instant now, Guard guard) {
    List<DueEntry> entries = index.due(account, now, Backlog.PART, Optional.empty());
    guard.write(() -> census.goOn(account));
    Policy usual = policies.apply(account);
    AccountReport report =
        new AccountReport(
            now,
            new TreeMap<>(census.counted(account)),
            bounds(usual, census.stretched(account, usual)),
            usual.closing(),
            entries.size(),
            entries.stream().map(DueEntry::at).findFirst());
    Duration waited = waitingSince.map(since -> Duration.between(since, now)).orElse(Duration.ZERO);
    guard.write(() -> starvation.look(account, report, waited, usual.starvedAfter()));
    guard.write(() -> put(account, report));
    return report;
  }

  private void put(Account account, AccountReport report) {
    boolean same =
        kept.getOrDefault(account, Optional.empty())
            .filter(before -> before.asOf().plus(PUT_EVERY).isAfter(report.asOf()))
            .filter(before -> before.isLike(report))
            .isPresent();
    if (!same) {
      reports.put(account, report);
      kept.put(account, Optional.of(report));
    }
  }

  private static SortedMap<ObjectKind, HealingBound> bounds(Policy usual, Policy inForce) {
    SortedMap<ObjectKind, HealingBound> bounds = new TreeMap<>();
    bounds.put(
        ObjectKind.ORDER_REFERENCE,
        new HealingBound(usual.quietOrderEvery(), inForce.quietOrderEvery()));
    bounds.put(
        ObjectKind.AUTHORIZATION,
        new HealingBound(usual.openAuthorizationEvery(), inForce.openAuthorizationEvery()));
    bounds.put(
        ObjectKind.CAPTURE,
        new HealingBound(usual.youngCaptureEvery(), inForce.youngCaptureEvery()));
    return bounds;
  }
}
