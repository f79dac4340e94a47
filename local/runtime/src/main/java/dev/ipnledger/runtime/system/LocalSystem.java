package dev.ipnledger.runtime.system;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.Happening;
import dev.ipnledger.runtime.StartException;
import dev.ipnledger.runtime.Started;
import dev.ipnledger.runtime.Watcher;
import dev.ipnledger.runtime.events.QueueEventSource;
import dev.ipnledger.runtime.events.Schedule;
import dev.ipnledger.runtime.front.Elsewhere;
import dev.ipnledger.runtime.front.Front;
import dev.ipnledger.runtime.front.FrontLimits;
import dev.ipnledger.runtime.front.PortTakenException;
import dev.ipnledger.runtime.front.Route;
import dev.ipnledger.runtime.functions.FunctionSet;
import dev.ipnledger.runtime.play.AlertBook;
import dev.ipnledger.runtime.play.LedgerAddress;
import dev.ipnledger.runtime.play.Play;
import dev.ipnledger.runtime.play.PlaySeller;
import dev.ipnledger.runtime.sns.LocalSns;
import dev.ipnledger.runtime.sns.Published;
import dev.ipnledger.runtime.stores.Stores;
import dev.ipnledger.sandbox.Sandbox;
import dev.ipnledger.sandbox.SandboxSettings;
import dev.ipnledger.sandbox.control.SandboxControl;
import dev.ipnledger.sandbox.model.Lifetimes;
import dev.ipnledger.sandbox.model.SandboxClock;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The whole system in this JVM: the stores, the sandbox, the functions and what calls them.
 *
 * <pre>{@code
 * try (LocalSystem system = LocalSystem.start(options, watcher, clock)) {
 *   ...                                    // curl system.front() + "/v1/sellers/..."
 * }
 * }</pre>
 */
public final class LocalSystem implements AutoCloseable {
  private static final String NOTIFICATIONS = "/notifications";
  private static final String ACCOUNT = "/v1/sellers/{sellerId}/environments/{environment}";
  private static final String LEDGER = ACCOUNT + "/{proxy+}";
  private static final String QUARANTINE = ACCOUNT + "/quarantine";
  private static final String QUARANTINED = QUARANTINE + "/{proxy+}";
  private static final List<String> SANDBOX_PATHS =
      List.of("/control/", "/certificates/", "/buyer", "/auth/o2/", "/user/profile");
  private static final int BATCHES_AT_A_TIME = 2;

  private final LocalOptions options;
  private final Watcher watcher;
  private final AlertBook alerts = new AlertBook();
  private final InstantSource clock;
  private final Started started;
  private final Sandbox sandbox;
  private final Front front;

  private LocalSystem(LocalOptions options, Watcher watcher, InstantSource clock, Started started) {
    this.options = options;
    this.watcher = watcher;
    this.clock = clock;
    this.started = started;
    Narrator narrator = new Narrator(watcher, clock);
    Stores stores = Stores.start(options.data(), options.queueRules(), started);
    this.sandbox = started.add(sandbox(options, clock));
    FunctionSet functions =
        new FunctionSet(stores, sandbox, options.policy(), narrator::written, clock);
    Telling telling = Telling.start(stores, options.data(), this::published, clock, started);
    this.front = started.add(front(functions, new LocalStack(stores, telling, sandbox, clock)));
    registerSellers(front.address().resolve(NOTIFICATIONS), narrator);
    started.add(
        QueueEventSource.start(
            stores.sqs(), stores.queues(), functions.process(), BATCHES_AT_A_TIME));
    started.add(Schedule.start(functions.reconcile(), options.reconcileEvery()));
  }

  /**
   * Starts everything; what was started is stopped again when something can't be.
   *
   * @param watcher hears what happens, as it happens
   * @param clock the time of all parts; it must run with the machine's, because DynamoDB Local and
   *     ElasticMQ have no other
   * @throws PortTakenException when another process listens on the port; nothing was started
   * @throws StartException when something else can't start
   */
  public static LocalSystem start(LocalOptions options, Watcher watcher, InstantSource clock) {
    requireNonNull(options, "options is null");
    requireNonNull(watcher, "watcher is null");
    requireNonNull(clock, "clock is null");
    PortTakenException.throwIfTaken(options.port());
    Started started = new Started();
    try {
      return new LocalSystem(options, watcher, clock, started);
    } catch (RuntimeException e) {
      started.close();
      throw e;
    }
  }

  private static Sandbox sandbox(LocalOptions options, InstantSource clock) {
    return Sandbox.start(
        SandboxSettings.of(options.seed(), SandboxClock.running(clock))
            .withLifetimes(Lifetimes.GUIDE.withPending(options.pendingFor())));
  }

  private Front front(FunctionSet functions, LocalStack stack) {
    var register = functions.register();
    return Front.start(
        options.port(),
        List.of(
            new Route(NOTIFICATIONS, true, functions.ingest()),
            new Route(LEDGER, Optional.of("POST"), false, register),
            new Route(QUARANTINE, false, register),
            new Route(QUARANTINED, false, register),
            new Route(LEDGER, false, functions.query()),
            stack.route()),
        Optional.of(started.add(new Elsewhere(sandbox.endpoint(), SANDBOX_PATHS))),
        FrontLimits.STANDARD,
        clock);
  }

  private void published(Published message) {
    Happening announced =
        message.topicArn().equals(LocalSns.ALERT_TOPIC_ARN)
            ? Announcement.alert(message.body(), clock.instant())
            : Announcement.change(message.body(), clock.instant());
    alerts.happened(announced);
    watcher.happened(announced);
  }

  private void registerSellers(URI ingest, Narrator narrator) {
    SandboxControl control = sandbox.control();
    control.deliverTo(ingest);
    control.listen(narrator::delivery);
    for (PlaySeller seller : PlaySeller.ALL) {
      control.register(seller.registration(ingest));
    }
  }

  /**
   * Scheme, host and port of the front: {@code POST /notifications}, {@code GET /v1/...}, and the
   * sandbox's {@code /control/...}.
   */
  public URI front() {
    return front.address();
  }

  /** Scheme, host and port of the sandbox, which answers the signed calls. */
  public URI sandbox() {
    return sandbox.endpoint();
  }

  /** A shop that plays purchases here; the caller closes it before this. */
  public Play newPlay() {
    return new Play(
        sandbox.control(),
        sandbox.endpoint(),
        LedgerAddress.open(front.address()),
        Play.PATIENCE,
        Optional.of(alerts),
        watcher,
        clock,
        new Random(options.seed()));
  }

  /** Stops everything, last things first. */
  @Override
  public void close() {
    started.close();
  }
}
