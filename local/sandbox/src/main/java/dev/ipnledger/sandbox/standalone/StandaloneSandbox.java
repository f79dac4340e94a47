package dev.ipnledger.sandbox.standalone;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.Sandbox;
import dev.ipnledger.sandbox.SandboxSettings;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
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
  private final StandaloneOptions options;
  private final Sandbox sandbox;
  private final DemoSeller seller;
  private final Continuation continuation;

  private StandaloneSandbox(
      StandaloneOptions options, Sandbox sandbox, DemoSeller seller, Continuation continuation) {
    this.options = requireNonNull(options, "options is null");
    this.sandbox = requireNonNull(sandbox, "sandbox is null");
    this.seller = requireNonNull(seller, "seller is null");
    this.continuation = requireNonNull(continuation, "continuation is null");
  }

  /**
   * Starts.
   *
   * @throws dev.ipnledger.sandbox.http.PortTakenException when the port is in use
   * @throws dev.ipnledger.sandbox.state.StateException when the state file cannot be gone on from
   */
  public static StandaloneSandbox start(StandaloneOptions asked) {
    Optional<StateFile> kept = asked.state().filter(Files::exists).map(StateFile::read);
    StandaloneOptions options = kept.map(asked::goingOn).orElse(asked);
    PinnedClock wallClock = new PinnedClock(options.wallClock());
    Journal journal = new Journal(wallClock);
    Continuation continuation =
        kept.map(file -> Continuation.of(journal, file)).orElse(Continuation.first(journal));
    Sandbox sandbox = Sandbox.start(settings(options, wallClock), continuation);
    DemoSeller seller = DemoSeller.in(options.region());
    register(sandbox, seller, options.endpoint().orElse(null));
    return new StandaloneSandbox(options, sandbox, seller, continuation);
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

  private static void register(Sandbox sandbox, DemoSeller seller, @Nullable URI endpoint) {
    HttpAnswer answer =
        sandbox.answer(
            HttpCall.inside(
                "POST", "/control/sellers", "application/json", seller.registration(endpoint)));
    if (answer.status() != 201) {
      throw new IllegalStateException("the seller cannot register: " + answer.body());
    }
  }

  public Sandbox sandbox() {
    return sandbox;
  }

  public DemoSeller seller() {
    return seller;
  }

  /** From now on the seller's notifications go there. */
  public void deliverTo(URI endpoint) {
    register(sandbox, seller, endpoint);
  }

  /** What it was started with, and what the state file said instead. */
  public StandaloneOptions options() {
    return options;
  }

  /** How many calls of earlier runs were made again. */
  public int repeated() {
    return continuation.calls().size();
  }

  /** Writes the state file, when there is one. */
  public void save() {
    options
        .state()
        .ifPresent(
            path ->
                new StateFile(
                        StateFile.FORMAT,
                        options.seed(),
                        options.manualStart().map(Instant::toString).orElse(""),
                        continuation.runs(),
                        sandbox.certificates().archive(),
                        continuation.journal().calls())
                    .write(path));
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
