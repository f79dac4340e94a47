package dev.ipnledger.runtime.play;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.Happening;
import dev.ipnledger.runtime.Watcher;
import dev.ipnledger.sandbox.control.SandboxControl;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;

/**
 * Plays scenarios against a running system and says at the end whether the ledger is right.
 *
 * <pre>{@code
 * try (LocalSystem system = LocalSystem.start(options, watcher, clock);
 *     Play play = system.newPlay()) {
 *   PlayResult result = play.once();      // the fixed list, then the comparison
 * }
 * }</pre>
 */
public final class Play implements AutoCloseable {
  /** Long enough for a local run, where everything that heals does so within seconds. */
  public static final Duration PATIENCE = Duration.ofSeconds(45);

  private static final Duration COMPARE_EVERY = Duration.ofMillis(500);
  private static final Duration PAUSE_BETWEEN = Duration.ofSeconds(3);

  private final SandboxControl sandbox;
  private final URI sandboxEndpoint;
  private final Watcher watcher;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final HttpClient http = HttpClient.newHttpClient();
  private final LedgerApi ledger;
  private final Duration patience;
  private final Optional<AlertBook> alerts;
  private final String run;
  private int purchases;

  /**
   * @param sandbox the buyers, the faults and the truth
   * @param sandboxEndpoint where the signed API is
   * @param ledger where the query API is
   * @param patience how long the ledger may take to know or to heal something
   * @param alerts hears of the published alerts; empty where nobody does, and no scenario waits for
   *     them
   * @param random chooses the order of scenarios and names the references
   */
  public Play(
      SandboxControl sandbox,
      URI sandboxEndpoint,
      LedgerAddress ledger,
      Duration patience,
      Optional<AlertBook> alerts,
      Watcher watcher,
      InstantSource clock,
      RandomGenerator random) {
    this.sandbox = requireNonNull(sandbox, "sandbox is null");
    this.sandboxEndpoint = requireNonNull(sandboxEndpoint, "sandboxEndpoint is null");
    this.alerts = requireNonNull(alerts, "alerts is null");
    this.watcher = requireNonNull(watcher, "watcher is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.random = requireNonNull(random, "random is null");
    this.ledger = new LedgerApi(http, ledger);
    this.patience = requireNonNull(patience, "patience is null");
    this.run = Integer.toUnsignedString(random.nextInt(), Character.MAX_RADIX);
  }

  /** Plays every scenario once, all at the same time, and compares when all have ended. */
  public PlayResult once() {
    return once(Scenarios.all().size());
  }

  /** The same with at most so many scenarios at a time, for a system that starts up slowly. */
  public PlayResult once(int atATime) {
    Semaphore places = new Semaphore(atATime);
    ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    for (Scenario scenario : Scenarios.all()) {
      Shop shop = shop(scenario);
      threads.add(
          Thread.ofVirtual()
              .name(scenario.name())
              .start(
                  () -> {
                    places.acquireUninterruptibly();
                    try {
                      play(scenario, shop).ifPresent(failures::add);
                    } finally {
                      places.release();
                    }
                  }));
    }
    for (Thread thread : threads) {
      join(thread);
    }
    return new PlayResult(List.copyOf(failures), compare());
  }

  /** Plays scenarios one after another, in random order, until the thread is interrupted. */
  public void forever() {
    List<Scenario> all = Scenarios.all();
    while (!Thread.currentThread().isInterrupted()) {
      Scenario scenario = all.get(random.nextInt(all.size()));
      play(scenario, shop(scenario));
      try {
        Thread.sleep(PAUSE_BETWEEN);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /**
   * Compares until all agrees, but not for longer than the ledger may need to heal what was lost.
   */
  public Comparison compare() {
    Waiting.until(clock, patience, COMPARE_EVERY, () -> sandbox.quiet() && comparison().agrees());
    return comparison();
  }

  private Comparison comparison() {
    return Comparison.of(sandbox.truth(), ledger);
  }

  private Optional<String> play(Scenario scenario, Shop shop) {
    try {
      scenario.play(shop);
      return Optional.empty();
    } catch (ShopException e) {
      String failure = scenario.name() + ": " + e.getMessage();
      watcher.happened(
          new Happening.PurchaseStep(
              clock.instant(), scenario.name(), "gave up: " + e.getMessage()));
      return Optional.of(failure);
    }
  }

  private Shop shop(Scenario scenario) {
    PlaySeller seller = PlaySeller.ALL.get(purchases++ % PlaySeller.ALL.size());
    return new Shop(
        scenario.name(),
        seller.sellerId(),
        new PaymentCalls(
            new MerchantApi(http, sandboxEndpoint, seller.sellerId(), seller.keys(), clock),
            "play-" + run + "-" + purchases),
        ledger,
        alerts,
        sandbox,
        watcher,
        clock,
        patience);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ShopException("interrupted while playing", e);
    }
  }

  /** Lets go of the connections. */
  @Override
  public void close() {
    http.close();
  }
}
