package dev.ipnledger.reconcile;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.inquiry.Inquiry;
import dev.ipnledger.ledger.Pauses;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.ViewCheck;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.Pause;
import dev.ipnledger.reconcile.batch.BatchTools;
import dev.ipnledger.reconcile.batch.Batches;
import dev.ipnledger.reconcile.batch.Batching;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a reconciliation is made of, the same deployed, in a local run and in tests. */
public final class Assembly {
  private Assembly() {}

  /**
   * @param mws with reconcile's share of the quota
   * @param policies how often to ask about an account's objects, when to warn and when to close
   * @param pause lets time pass while there is no quota
   * @param budget how long a run may take calls on
   */
  public static Reconciliation reconciliation(
      ReconcileStores stores,
      MwsClient mws,
      Function<Account, Policy> policies,
      InstantSource clock,
      Pause pause,
      Duration budget) {
    return reconciliation(
        stores, mws, policies, clock, pause, budget, Executors::newVirtualThreadPerTaskExecutor);
  }

  /**
   * The same, and what is too much for single calls goes by feed.
   *
   * @param batches what feeds need
   */
  public static Reconciliation reconciliation(
      ReconcileStores stores,
      MwsClient mws,
      BatchTools batches,
      Function<Account, Policy> policies,
      InstantSource clock,
      Pause pause,
      Duration budget) {
    return reconciliation(
        stores,
        mws,
        Optional.of(batches),
        policies,
        clock,
        pause,
        budget,
        Executors::newVirtualThreadPerTaskExecutor);
  }

  /**
   * The same on other threads, and without feeds.
   *
   * @param threads makes what the entries of one wave are worked on; one that runs each at once
   *     makes runs repeatable
   */
  public static Reconciliation reconciliation(
      ReconcileStores stores,
      MwsClient mws,
      Function<Account, Policy> policies,
      InstantSource clock,
      Pause pause,
      Duration budget,
      Supplier<ExecutorService> threads) {
    return reconciliation(stores, mws, Optional.empty(), policies, clock, pause, budget, threads);
  }

  /**
   * All of it.
   *
   * @param batches what feeds need; empty to make none and follow none
   * @param threads makes what entries and rows are worked on
   */
  public static Reconciliation reconciliation(
      ReconcileStores stores,
      MwsClient mws,
      Optional<BatchTools> batches,
      Function<Account, Policy> policies,
      InstantSource clock,
      Pause pause,
      Duration budget,
      Supplier<ExecutorService> threads) {
    Census census = new Census(stores.index());
    Function<Account, Policy> inForce =
        account -> census.stretched(account, policies.apply(account));
    Recorder recorder = new Recorder(stores.ledger(), inForce, clock);
    Inquiry inquiry = new Inquiry(mws, clock);
    Reviews reviews = new Reviews(stores.ledger(), recorder, inForce, clock);
    SpotChecks checks = new SpotChecks(new ViewCheck(stores.ledger(), clock), recorder);
    Closer closer =
        new Closer(
            reviews,
            new FreshAnswers(reviews, recorder, inquiry, clock, pause),
            recorder,
            new MwsCloseCalls(mws),
            checks,
            clock);
    return new Reconciliation(
        stores.index(),
        new DueCall(stores.ledger(), recorder, inquiry, reviews, closer, checks, clock),
        stores.leases(),
        new PausedSellers(new Pauses(stores.conditions())),
        batches
            .<Batches>map(
                tools ->
                    new Batching(
                        tools,
                        stores.conditions(),
                        stores.index(),
                        recorder,
                        reviews::review,
                        clock,
                        threads))
            .orElse(Batches.NONE),
        new AccountWatch(
            stores.index(),
            census,
            policies,
            stores.reports(),
            new Starvation(stores.conditions())),
        clock,
        pause,
        budget,
        threads);
  }
}
