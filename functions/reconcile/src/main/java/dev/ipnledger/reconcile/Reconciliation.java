package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.ledger.DueEntry;
import dev.ipnledger.ledger.DueIndex;
import dev.ipnledger.ledger.Lease;
import dev.ipnledger.ledger.Leases;
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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
  private final Census census;
  private final Batches batches;
  private final Function<Account, Policy> policies;
  private final InstantSource clock;
  private final Pause pause;
  private final Duration budget;
  private final Supplier<ExecutorService> threads;

  /**
   * @param index where what is due stands
   * @param dueCall carries out one due thing
   * @param leases hold off a second run
   * @param paused sellers whose keys fail
   * @param census tells how far the cadences stretch
   * @param batches asks by feed what is too much for single calls
   * @param policies the policies in force, stretched
   * @param pause lets time pass while there is no quota
   * @param budget how long a run may take calls on; the last one may end later
   * @param threads makes what the entries of one wave are worked on
   */
  public Reconciliation(
      DueIndex index,
      DueCall dueCall,
      Leases leases,
      PausedSellers paused,
      Census census,
      Batches batches,
      Function<Account, Policy> policies,
      InstantSource clock,
      Pause pause,
      Duration budget,
      Supplier<ExecutorService> threads) {
    this.index = requireNonNull(index, "index is null");
    this.dueCall = requireNonNull(dueCall, "dueCall is null");
    this.leases = requireNonNull(leases, "leases is null");
    this.paused = requireNonNull(paused, "paused is null");
    this.census = requireNonNull(census, "census is null");
    this.batches = requireNonNull(batches, "batches is null");
    this.policies = requireNonNull(policies, "policies is null");
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
    List<Backlog> backlogs = new ArrayList<>();
    BooleanSupplier held = () -> leases.holds(lease, clock.instant());
    Tally tally = new Tally();
    accounts.stream()
        .sorted(Comparator.comparing(Account::key))
        .filter(account -> guard.read(() -> paused.mayAsk(account, clock.instant()), false))
        .forEach(
            account -> {
              Batched batched =
                  guard.read(
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
    int left = 0;
    Optional<Instant> oldest = Optional.empty();
    int pausedSellers = 0;
    Bounds bounds = Bounds.NONE;
    for (Account account : accounts) {
      List<DueEntry> entries =
          guard.read(() -> index.due(account, now, Backlog.PART, Optional.empty()), List.of());
      left += entries.size();
      Optional<Instant> first = entries.stream().map(DueEntry::at).findFirst();
      oldest = Stream.concat(oldest.stream(), first.stream()).min(Comparator.naturalOrder());
      pausedSellers += paused.isPaused(account) ? 1 : 0;
      guard.write(() -> census.goOn(account));
      Duration lag = first.map(at -> Duration.between(at, now)).orElse(Duration.ZERO);
      bounds = bounds.or(Bounds.of(policies.apply(account)).plus(lag));
    }
    int due = backlogs.stream().mapToInt(Backlog::due).sum();
    return RunReport.of(due, tally, pausedSellers, left, oldest, bounds);
  }
}
