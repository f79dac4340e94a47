package dev.ipnledger.deploy;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.Happening;
import dev.ipnledger.runtime.StartException;
import dev.ipnledger.runtime.Started;
import dev.ipnledger.runtime.Watcher;
import dev.ipnledger.runtime.play.AlertBook;
import dev.ipnledger.runtime.play.LedgerAddress;
import dev.ipnledger.runtime.play.Play;
import dev.ipnledger.runtime.play.PlaySeller;
import dev.ipnledger.sandbox.Sandbox;
import dev.ipnledger.sandbox.SandboxSettings;
import dev.ipnledger.sandbox.model.Lifetimes;
import dev.ipnledger.sandbox.model.SandboxClock;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/**
 * The stack of {@code template.yaml} in an emulator, with the sandbox beside it: the sandbox
 * delivers to the deployed API and is called by the deployed functions.
 *
 * <pre>{@code
 * try (LocalDeployment deployment = LocalDeployment.start(endpoint, progress, clock)) {
 *   deployment.stack().notifications();
 * }
 * }</pre>
 */
public final class LocalDeployment implements AutoCloseable {
  /** The stack's name. */
  public static final String STACK = "ipn-ledger-local";

  /**
   * What is lost heals with the next run of reconcile but one, and reconcile runs each minute.
   * Before that SNS tries again for more than a minute, and the machine may be busy with other
   * things.
   */
  private static final Duration PATIENCE = Duration.ofMinutes(8);

  /** What takes minutes or days with the template's defaults, for somebody who watches. */
  private static final Map<String, String> IN_SECONDS =
      Map.of("PendingEvery", "PT2S", "YoungCaptureEvery", "PT20S", "WalkAfter", "PT2S");

  private final Tools tools = Tools.find();
  private final Started started;
  private final InstantSource clock;
  private final Sandbox sandbox;
  private final Emulator emulator;
  private final Sam sam;
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private final LocalBuild build;
  private final DeployedStack stack;
  private final AlertBook alerts = new AlertBook();
  private volatile Watcher watcher = Watcher.NOBODY;
  private long plays;

  private LocalDeployment(
      Optional<URI> endpoint, Consumer<String> progress, InstantSource clock, Started started)
      throws IOException {
    this.started = started;
    this.clock = requireNonNull(clock, "clock is null");
    Files.createDirectories(tools.local());
    this.sandbox = started.add(startSandbox());
    this.build = Surroundings.prepare(tools, sandbox, started, clock.instant());
    progress.accept("starting the emulator");
    this.emulator =
        started.add(
            endpoint
                .map(Emulator::at)
                .orElseGet(
                    () -> Emulator.start(tools.emulator(), tools.local().resolve("emulator.log"))));
    this.sam = new Sam(tools.sam(), emulator.environment());
    parameters.put("SellerRegistry", SellerDocuments.registry(sandbox.control()));
    parameters.put(
        "SellerSecretArn", Secret.put(emulator, SellerDocuments.secret(sandbox.control())));
    parameters.put("MwsEndpoint", sandbox.endpoint().toString());
    parameters.putAll(IN_SECONDS);
    progress.accept("sam deploy");
    deploy();
    this.stack = new DeployedStack(emulator.endpoint(), sam.outputs(STACK, tools.local()));
    progress.accept("starting the functions");
    new FirstCalls(stack, ledger()).make();
    started.add(DeployedTopics.listen(stack, this::published, clock));
    sandbox.control().deliverTo(stack.notifications());
    register(stack.notifications());
  }

  /**
   * Starts sandbox and emulator and deploys what {@code sam build} made.
   *
   * @param endpoint an emulator that listens already; empty to start one
   * @param progress hears what is being done
   * @param clock runs with the machine's
   * @throws StartException naming what is missing or failed
   */
  public static LocalDeployment start(
      Optional<URI> endpoint, Consumer<String> progress, InstantSource clock) {
    Started started = new Started();
    try {
      return new LocalDeployment(endpoint, progress, clock, started);
    } catch (RuntimeException e) {
      started.close();
      throw e;
    } catch (IOException e) {
      started.close();
      throw new StartException("the local deployment cannot be prepared: " + e.getMessage(), e);
    }
  }

  private Sandbox startSandbox() {
    Sandbox made =
        Sandbox.start(
            SandboxSettings.of(1, SandboxClock.running(clock))
                .withLifetimes(Lifetimes.GUIDE.withPending(Duration.ofSeconds(1))));
    for (PlaySeller seller : PlaySeller.ALL) {
      made.control().register(seller.registration(made.endpoint()));
    }
    return made;
  }

  private void register(URI ingest) {
    for (PlaySeller seller : PlaySeller.ALL) {
      sandbox.control().register(seller.registration(ingest));
    }
  }

  /** {@code sam deploy} of the build, again when something in it has changed. */
  public void deploy() {
    sam.deploy(STACK, build.folder(), parameters);
  }

  /** {@code sam deploy} of the same code with a setting changed, which makes new versions. */
  void deployNewVersion() {
    parameters.put("MwsEndpoint", "http://localhost:" + sandbox.endpoint().getPort());
    deploy();
  }

  public DeployedStack stack() {
    return stack;
  }

  public Sandbox sandbox() {
    return sandbox;
  }

  /** The query API with a merchant's signature on every call. */
  public LedgerAddress ledger() {
    return new LedgerAddress(
        stack.query(), new SignatureV4(EmulatorClients.CREDENTIALS, Emulator.REGION));
  }

  /**
   * A shop that plays purchases here; the caller closes it before this.
   *
   * @param watcher hears of the shop's steps, and from now on of all that the topics publish
   */
  public Play newPlay(Watcher watcher) {
    this.watcher = requireNonNull(watcher, "watcher is null");
    return new Play(
        sandbox.control(),
        sandbox.endpoint(),
        ledger(),
        PATIENCE,
        Optional.of(alerts),
        watcher,
        clock,
        new Random(++plays));
  }

  private void published(Happening happening) {
    alerts.happened(happening);
    watcher.happened(happening);
  }

  /** Deletes the stack and stops everything. */
  @Override
  public void close() {
    try {
      sam.delete(STACK, tools.local());
    } finally {
      started.close();
    }
  }
}
