package dev.ipnledger.simulation.world;

import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.sandbox.model.SandboxClock;
import dev.ipnledger.simulation.amazon.Amazon;
import dev.ipnledger.simulation.amazon.AmazonTransport;
import dev.ipnledger.simulation.amazon.Cast;
import dev.ipnledger.simulation.amazon.Forger;
import dev.ipnledger.simulation.amazon.Shop;
import dev.ipnledger.simulation.cloud.SimulatedQueue;
import dev.ipnledger.simulation.cloud.SimulatedTopics;
import dev.ipnledger.simulation.cloud.Timeline;
import dev.ipnledger.simulation.defect.Seams;
import dev.ipnledger.simulation.fault.Fault;
import dev.ipnledger.simulation.fault.Weather;
import dev.ipnledger.simulation.oracle.AmazonWatch;
import dev.ipnledger.simulation.oracle.FeedWatch;
import dev.ipnledger.simulation.oracle.ObjectWatch;
import dev.ipnledger.simulation.oracle.Oracle;
import dev.ipnledger.simulation.oracle.ReportWatch;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * One world from its first order to its verdict, in one thread: while faults strike, buyers, shops
 * and Amazon act; then the faults stop, and within a bounded time the ledger must say the truth.
 */
public final class SimulatedWorld implements AutoCloseable {
  private static final Instant START = Instant.parse("2015-03-01T00:00:00Z");
  private static final Duration RUN_EVERY = Duration.ofMinutes(5);

  private final WorldPlan plan;
  private final SandboxClock clock = SandboxClock.manual(START);
  private final Course course;
  private final Trace trace;
  private final Timeline time = new Timeline(clock);
  private final Weather weather;
  private final Wrongs wrongs = new Wrongs();
  private final Amazon amazon;
  private final SimulatedTopics topics;
  private final Forger forger;
  private final SimulatedQueue queue;
  private final InMemoryLedger table;
  private final Oracle oracle;
  private final FeedWatch feeds;
  private final Door door;
  private final Workers workers;
  private final Publishing publishing;
  private Instant nextTick = START;

  private SimulatedWorld(WorldPlan plan) {
    this.plan = plan;
    Seams seams = plan.seams().get();
    this.course = Course.of(plan.seed());
    this.trace = new Trace(clock, plan.told());
    this.weather = new Weather(plan.seed(), plan.faults(), plan.mostStrikes(), trace::add);
    this.topics =
        new SimulatedTopics(time, weather, course.longestDelay(), this::post, this::forger);
    this.amazon = new Amazon(plan.seed(), clock, course.batchStep(), topics);
    this.forger = new Forger(plan.seed());
    this.queue = new SimulatedQueue(time, weather);
    boolean skewed = weather.strikes(Fault.SKEWED_CLOCK);
    Duration skew =
        Duration.ofSeconds(skewed ? weather.random(Fault.SKEWED_CLOCK).nextInt(-60, 61) : 0);
    InstantSource ours = () -> clock.instant().plus(skew);
    this.publishing = new Publishing(course.published(), clock, weather, seams, wrongs::add);
    Stores stores =
        Stores.of(
            weather,
            seams,
            trace,
            wrongs::add,
            item -> workers().beforeWrite(item),
            new ObjectWatch(amazon, wrongs::add, publishing));
    this.table = stores.table();
    AmazonWatch watch =
        new AmazonWatch(
            amazon.payments(), !skewed, () -> workers().lostLease(), trace::add, wrongs::add);
    this.oracle =
        new Oracle(stores.table(), stores.kept(), stores.heard(), amazon, clock, watch::closed);
    AmazonTransport transport =
        new AmazonTransport(amazon, weather, watch, () -> workers().beforeGet());
    ReportWatch reports = new ReportWatch(transport);
    this.feeds = new FeedWatch(stores.keptFeeds(), stores.table(), reports);
    Functions functions =
        new Functions(stores, seams, transport, reports, course.batchThreshold(), ours);
    this.door = new Door(functions.ingest(amazon, queue), trace::add, wrongs::add);
    this.workers = new Workers(functions, queue, weather, seams, this::rest);
  }

  /** Lets a world happen. */
  public static WorldReport run(WorldPlan plan) {
    try (SimulatedWorld world = new SimulatedWorld(plan)) {
      return world.run();
    } catch (RuntimeException | AssertionError | LinkageError e) {
      // Not even begun, or not closed: a bug like any other, and its seed is worth as much.
      return WorldReport.ended(plan.seed(), e);
    }
  }

  private int post(Map<String, String> headers, byte[] body, boolean genuine) {
    return door.post(headers, body, genuine);
  }

  private Forger forger() {
    return forger;
  }

  private Workers workers() {
    return workers;
  }

  /** A world that failed says no more by going on, and may fail without end. */
  private WorldReport run() {
    try {
      happenUnderFaults();
      weather.stop();
      trace.add("the faults stop");
      Verdict verdict =
          new Verdict(
              time,
              this::tick,
              () -> queue.isEmpty() && time.isEmpty(),
              oracle,
              door,
              publishing,
              feeds);
      wrongs.addAll(verdict.after(course.afterwards()));
    } catch (Wrongs.SeenException e) {
      trace.add("the world has failed");
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      wrongs.ended(e);
    }
    return new WorldReport(
        plan.seed(),
        topics.published(),
        trace.digest(),
        wrongs.all(),
        weather.struck(),
        Reached.in(amazon.payments(), feeds),
        trace.story());
  }

  private void happenUnderFaults() {
    Shop shop = new Shop(amazon, time, plan.seed(), course.longestPause(), trace::add);
    plan.orders().stream()
        .limit(course.mostOrders())
        .forEach(
            number ->
                time.in(course.betweenOrders().multipliedBy(number), () -> shop.opens(number)));
    // A run of reconcile lets time pass, and may take the last step with it.
    while (!time.isEmpty()) {
      if (time.hasUntil(nextTick)) {
        time.next();
        settle();
      } else {
        tick();
      }
    }
  }

  /**
   * The schedule, every five minutes for every minute of the deployed one; runs with nothing due
   * are left out.
   */
  private void tick() {
    time.advanceTo(nextTick);
    settle();
    if (isDue()) {
      workers.reconcile();
      settle();
    }
    nextTick = time.now().plus(RUN_EVERY);
  }

  private boolean isDue() {
    return !queue.isEmpty()
        || feeds.isDue(time.now())
        || Cast.ourAccounts().stream()
            .anyMatch(account -> !table.due(account, time.now(), 1, Optional.empty()).isEmpty());
  }

  private void settle() {
    happen();
    workers.process();
    publishing.work();
    wrongs.endIfAny();
  }

  /** All that is due by now, but for the work of the functions. */
  private void happen() {
    amazon.poll();
    while (time.hasUntil(time.now())) {
      time.next();
      amazon.poll();
    }
  }

  private void rest(long ms) {
    time.advanceTo(time.now().plusMillis(ms));
    happen();
  }

  @Override
  public void close() {
    amazon.close();
  }
}
