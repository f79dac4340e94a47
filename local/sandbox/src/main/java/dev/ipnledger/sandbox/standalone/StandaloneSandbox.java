package dev.ipnledger.sandbox.standalone;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.Sandbox;
import dev.ipnledger.sandbox.SandboxSettings;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.SandboxClock;
import dev.ipnledger.sandbox.notify.NotificationSettings;
import dev.ipnledger.sandbox.state.Continuation;
import dev.ipnledger.sandbox.state.Journal;
import dev.ipnledger.sandbox.state.PinnedClock;
import dev.ipnledger.sandbox.state.StateFile;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sandbox with one seller, which goes on from where an earlier one ended. */
public final class StandaloneSandbox implements AutoCloseable {
  private final StandaloneOptions asked;
  private final Keeping keeping;
  private final Sandbox sandbox;
  private volatile Run run;

  /** From one state to the next: what it was begun with, and what it goes on from. */
  private record Run(StandaloneOptions options, Continuation continuation) {}

  private StandaloneSandbox(StandaloneOptions asked, Keeping keeping, Sandbox sandbox, Run run) {
    this.asked = requireNonNull(asked, "asked is null");
    this.keeping = requireNonNull(keeping, "keeping is null");
    this.sandbox = requireNonNull(sandbox, "sandbox is null");
    this.run = requireNonNull(run, "run is null");
  }

  /**
   * Starts.
   *
   * @throws dev.ipnledger.sandbox.http.PortTakenException when the port is in use
   * @throws dev.ipnledger.sandbox.state.StateException when the state file cannot be gone on from
   */
  public static StandaloneSandbox start(StandaloneOptions asked) {
    Keeping keeping = new Keeping();
    PinnedClock wallClock = new PinnedClock(asked.wallClock());
    Run run =
        run(asked, asked.state().filter(Files::exists).map(StateFile::read), wallClock, keeping);
    Sandbox sandbox = Sandbox.start(settings(run.options(), wallClock), run.continuation());
    StandaloneSandbox started = new StandaloneSandbox(asked, keeping, sandbox, run);
    keeping.of(started);
    started.register(asked.endpoint().orElse(null));
    return started;
  }

  private static Run run(
      StandaloneOptions asked, Optional<StateFile> kept, PinnedClock wallClock, Keeping keeping) {
    Journal journal = new Journal(wallClock);
    return new Run(
        kept.map(asked::goingOn).orElse(asked),
        kept.map(file -> Continuation.of(journal, file, keeping))
            .orElse(Continuation.first(journal, keeping)));
  }

  /**
   * Goes on from a state instead of the present one, at the same address; notifications go where
   * they went.
   *
   * @throws dev.ipnledger.sandbox.state.StateException when it cannot be gone on from; then nothing
   *     has changed
   */
  public synchronized void goOnFrom(StateFile state) {
    URI endpoint = endpoint().orElse(null);
    PinnedClock wallClock = new PinnedClock(asked.wallClock());
    Run next = run(asked, Optional.of(state), wallClock, keeping);
    sandbox.goOn(settings(next.options(), wallClock), next.continuation());
    run = next;
    register(endpoint);
  }

  private static SandboxSettings settings(StandaloneOptions options, InstantSource wallClock) {
    SandboxClock clock =
        options
            .manualStart()
            .map(SandboxClock::manual)
            .orElseGet(() -> SandboxClock.running(wallClock));
    NotificationSettings notifications =
        options.manualStart().isPresent()
            ? NotificationSettings.REAL.drivenByClock()
            : NotificationSettings.REAL;
    return SandboxSettings.of(options.seed(), clock)
        .withPort(options.port())
        .withWallClock(wallClock)
        .withThrottling(options.throttled())
        .withNotifications(notifications);
  }

  private void register(@Nullable URI endpoint) {
    HttpAnswer answer =
        sandbox.answer(
            HttpCall.inside(
                "POST", "/control/sellers", "application/json", seller().registration(endpoint)));
    if (answer.status() != 201) {
      throw new IllegalStateException("the seller cannot register: " + answer.body());
    }
  }

  public Sandbox sandbox() {
    return sandbox;
  }

  public DemoSeller seller() {
    return DemoSeller.in(asked.region());
  }

  /** From now on the seller's notifications go there. */
  public void deliverTo(URI endpoint) {
    register(endpoint);
  }

  /** Where the seller's notifications go now; empty when they are only logged. */
  private Optional<URI> endpoint() {
    return sandbox.control().sellers().stream()
        .filter(known -> known.sellerId().equals(seller().sellerId()))
        .flatMap(known -> known.in(Environment.SANDBOX).stream())
        .flatMap(settings -> settings.subscriptions().stream())
        .findFirst()
        .flatMap(topic -> Optional.ofNullable(topic.endpoint()));
  }

  /** What it was started with, and what the state file said instead. */
  public StandaloneOptions options() {
    return run.options();
  }

  /** How many calls of earlier runs were made again. */
  public int repeated() {
    return run.continuation().calls().size();
  }

  /** Everything, as a state file would hold it now. */
  public synchronized StateFile state() {
    Run now = run;
    return new StateFile(
        StateFile.FORMAT,
        now.options().seed(),
        now.options().manualStart().map(Instant::toString).orElse(""),
        now.continuation().runs(),
        sandbox.certificates().archive(),
        now.continuation().journal().calls());
  }

  /** Writes the state file, when there is one. */
  public void save() {
    asked.state().ifPresent(path -> state().write(path));
  }

  /** Saves and stops. */
  @Override
  public void close() {
    try {
      save();
    } finally {
      sandbox.close();
    }
  }
}
