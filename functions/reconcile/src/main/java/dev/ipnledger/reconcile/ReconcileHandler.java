package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import dev.ipnledger.domain.Account;
import dev.ipnledger.lambda.Meter;
import dev.ipnledger.lambda.MeterWiring;
import dev.ipnledger.reconcile.deadletters.Drain;
import dev.ipnledger.settings.Variables;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Supplier;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.message.StringMapMessage;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

/** The Lambda entry point, run by the schedule every minute. */
public final class ReconcileHandler implements RequestHandler<ScheduledEvent, RunReport> {
  private static final Logger LOG = LogManager.getLogger(ReconcileHandler.class);

  private final Reconciliation reconciliation;
  private final Drain deadLetters;
  private final RunMetrics metrics;
  private final Supplier<? extends Collection<Account>> accounts;

  /** As Lambda makes it: everything from the environment. */
  public ReconcileHandler() {
    this(ReconcileSettings.from(new Variables(System.getenv())));
  }

  private ReconcileHandler(ReconcileSettings settings) {
    this(
        ReconcileWiring.reconciliation(settings),
        ReconcileWiring.deadLetters(settings),
        settings.registry()::accounts,
        MeterWiring.meter("reconcile"));
  }

  /**
   * For a local run and tests.
   *
   * @param deadLetters moves what the queue gave up on, before anything else
   * @param accounts whose objects are looked after, asked for at each run
   */
  public ReconcileHandler(
      Reconciliation reconciliation,
      Drain deadLetters,
      Supplier<? extends Collection<Account>> accounts) {
    this(reconciliation, deadLetters, accounts, Meter.NONE);
  }

  ReconcileHandler(
      Reconciliation reconciliation,
      Drain deadLetters,
      Supplier<? extends Collection<Account>> accounts,
      Meter meter) {
    this.metrics = new RunMetrics(meter);
    this.reconciliation = requireNonNull(reconciliation, "reconciliation is null");
    this.deadLetters = requireNonNull(deadLetters, "deadLetters is null");
    this.accounts = requireNonNull(accounts, "accounts is null");
  }

  @Override
  public RunReport handleRequest(ScheduledEvent event, Context context) {
    return PowertoolsLogging.withLogging(context, () -> report(event));
  }

  private RunReport report(ScheduledEvent event) {
    int deadLettersMoved = drained();
    RunReport report = reconciliation.run(accounts.get());
    metrics.of(report, deadLettersMoved, Instant.ofEpochMilli(event.getTime().getMillis()));
    LOG.info(
        new StringMapMessage()
            .with("message", "reconciled")
            .with("skipped", report.skipped())
            .with("due", report.due())
            .with("answered", report.answered())
            .with("failed", report.failed())
            .with("settled", report.settled())
            .with("broken", report.broken())
            .with("storeFailures", report.storeFailures())
            .with("closed", report.closed())
            .with("withheld", report.withheld())
            .with("reported", report.reported())
            .with("pausedSellers", report.paused())
            .with("feedsSubmitted", report.batches().submitted())
            .with("feedRows", report.batches().rows())
            .with("feedsEnded", report.batches().ended())
            .with("deadLettersMoved", deadLettersMoved)
            .with("left", report.left())
            .with("orderBound", report.bounds().order().toString())
            .with("authorizationBound", report.bounds().authorization().toString())
            .with("captureBound", report.bounds().capture().toString())
            .with("oldestDueAt", report.oldestDueAt().map(Object::toString).orElse("")));
    return report;
  }

  /** What goes wrong with dead letters is no reason to heal nothing. */
  private int drained() {
    try {
      return deadLetters.run();
    } catch (RuntimeException e) {
      LOG.error("The dead letters could not be moved; the next run tries again", e);
      return 0;
    }
  }
}
