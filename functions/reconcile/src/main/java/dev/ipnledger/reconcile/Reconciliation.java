package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.DueIndex;
import dev.ipnledger.ledger.Lease;
import dev.ipnledger.ledger.Leases;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.mws.Pause;
import dev.ipnledger.reconcile.batch.Batched;
import dev.ipnledger.reconcile.batch.Batches;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Works what is due: accounts in turn, each with what has waited longest, until nothing is left or
 * the time is over. It waits for quota within the run. What is left over keeps its place. No two
 * runs work at a time.
 */
public final class Reconciliation {
  /** The name of the lease. */
  static final String LEASE = "reconcile";

  private final DueIndex index;
  private final DueCall dueCall;
  private final Leases leases;
  private final PausedSellers paused;
  private final Batches batches;
  private final AccountWatch watch;
  private final InstantSource clock;
  private final Pause pause;
  private final Duration budget;
  private final Supplier<ExecutorService> threads;

  /**
   * @param index where what is due stands
   * @param dueCall carries out one due thing
   * @param leases hold off a second run
   * @param paused sellers whose keys fail
   * @param batches asks by feed what is too much for single calls
   * @param watch looks at how each account stands after a run
   * @param pause lets time pass while there is no quota
   * @param budget how long a run may take calls on; the last one may end later
   * @param threads makes what the entries of one wave are worked on
   */
  Reconciliation(
      DueIndex index,
      DueCall dueCall,
      Leases leases,
      PausedSellers paused,
      Batches batches,
      AccountWatch watch,
      InstantSource clock,
      Pause pause,
      Duration budget,
      Supplier<ExecutorService> threads) {
    this.index = requireNonNull(index, "index is null");
    this.dueCall = requireNonNull(dueCall, "dueCall is null");
    this.leases = requireNonNull(leases, "leases is null");
    this.paused = requireNonNull(paused, "paused is null");
    this.batches = requireNonNull(batches, "batches is null");
    this.watch = requireNonNull(watch, "watch is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.pause = requireNonNull(pause, "pause is null");
    this.budget = requireNonNull(budget, "budget is null");
    this.threads = requireNonNull(threads, "threads is null");
  }

  /**
   * One run over all accounts. It comes back with its report whatever the ledger's table does: what
   * could not be read or written stays due, or is seen to by a later run.
   */
  public RunReport run(Collection<Account> accounts) {
    Guard guard = new Guard();
    Instant began = clock.instant();
    // A run that died is followed at the latest when the platform would have ended it.
    Optional<Lease> lease =
        guard.read(() -> leases.take(LEASE, began, budget.plusSeconds(10)), Optional.empty());
    if (lease.isEmpty()) {
      return RunReport.ofSkipped(guard.failures());
    }
    RunReport report;
    try {
      report = run(lease.get(), accounts, began.plus(budget), guard);
    } finally {
      guard.write(() -> leases.release(lease.get(), clock.instant()));
    }
    return report.withStoreFailures(guard.failures());
  }

  private RunReport run(Lease lease, Collection<Account> accounts, Instant end, Guard guard) {
    dueCall.begin();
    accounts.forEach(account -> guard.write(() -> watch.begin(account)));
    List<Backlog> backlogs = new ArrayList<>();
    BooleanSupplier held = () -> leases.holds(lease, clock.instant());
    Tally tally = new Tally();
    accounts.stream()
        .sorted(Comparator.comparing(Account::key))
        .filter(account -> guard.read(() -> paused.mayAsk(account, clock.instant()), false))
        .forEach(
            account -> {
              // The keys of a paused seller are tried with a single call, not with a feed.
              Batched batched =
                  paused.isPaused(account)
                      ? Batched.NOTHING
                      : guard.read(
                          () -> batches.work(account, end.minus(budget.dividedBy(2)), held),
                          Batched.NOTHING);
              tally.count(batched.counts());
              backlogs.add(new Backlog(index, account, batched.waits(), guard));
            });
    new Turns(backlogs, dueCall, paused, clock, pause, tally, threads, guard).workUntil(end, held);
    return report(accounts, backlogs, tally, guard);
  }

  private RunReport report(
      Collection<Account> accounts, List<Backlog> backlogs, Tally tally, Guard guard) {
    Instant now = clock.instant();
    List<AccountReport> reports =
        accounts.stream().flatMap(account -> end(account, backlogs, now, guard).stream()).toList();
    return RunReport.of(
        backlogs.stream().mapToInt(Backlog::due).sum(),
        tally,
        (int) accounts.stream().filter(paused::isPaused).count(),
        reports.stream().mapToInt(AccountReport::due).sum(),
        reports.stream()
            .flatMap(report -> report.oldestDueAt().stream())
            .min(Comparator.naturalOrder()),
        reports.stream().map(Bounds::of).reduce(Bounds.NONE, Bounds::or));
  }

  /** Empty when the table did not say how the account stands. */
  private Optional<AccountReport> end(
      Account account, List<Backlog> backlogs, Instant now, Guard guard) {
    Optional<Instant> waitingSince =
        paused.isPaused(account)
            ? Optional.empty()
            : backlogs.stream()
                .filter(backlog -> backlog.account().equals(account))
                .flatMap(backlog -> backlog.waitingSince().stream())
                .findFirst();
    return guard.read(
        () -> Optional.of(watch.end(account, waitingSince, now, guard)), Optional.empty());
  }
}
