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
import dev.ipnledger.simulation.oracle.Oracle;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One world from its first order to its verdict, in one thread: while faults strike, buyers, shops
 * and Amazon act; then the faults stop, and within a bounded time the ledger must say the truth.
 */
public final class SimulatedWorld implements AutoCloseable {
  private static final Instant START = Instant.parse("2015-03-01T00:00:00Z");
  private static final Duration RUN_EVERY = Duration.ofMinutes(5);
  private static final Duration CHECK_EVERY = Duration.ofHours(3);

  /** The longest cadence, the longest pause after failures, and some quota. */
  private static final Duration CONVERGES_WITHIN = Duration.ofDays(4);

  private static final Duration FIRST_PAUSE = Duration.ofHours(5);

  private final WorldPlan plan;
  private final SandboxClock clock = SandboxClock.manual(START);
  private final Course course;
  private final Trace trace;
  private final Timeline time = new Timeline(clock);
  private final Weather weather;
  private final Set<String> wrong = new LinkedHashSet<>();
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

  /** When the faults stopped. */
  private Instant fair = Instant.MAX;

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
    this.publishing = new Publishing(course.published(), clock, weather, seams, wrong::add);
    Stores stores =
        Stores.of(
            weather, seams, trace, wrong::add, item -> workers().beforeWrite(item), publishing);
    this.table = stores.table();
    this.feeds = new FeedWatch(stores.keptFeeds());
    AmazonWatch watch =
        new AmazonWatch(
            amazon.payments(), !skewed, () -> workers().lostLease(), trace::add, wrong::add);
    this.oracle =
        new Oracle(stores.table(), stores.kept(), stores.heard(), amazon, clock, watch::closed);
    AmazonTransport transport =
        new AmazonTransport(amazon, weather, watch, () -> workers().beforeGet());
    Functions functions = new Functions(stores, seams, transport, course.batchThreshold(), ours);
    this.door = new Door(functions.ingest(amazon, queue), trace::add, wrong::add);
    this.workers = new Workers(functions, queue, weather, seams, this::rest);
  }

  /** Lets a world happen. */
  public static WorldReport run(WorldPlan plan) {
    try (SimulatedWorld world = new SimulatedWorld(plan)) {
      return world.run();
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

  private WorldReport run() {
    Shop shop = new Shop(amazon, time, plan.seed(), course.longestPause(), trace::add);
    plan.orders()
        .forEach(
            number ->
                time.in(course.betweenOrders().multipliedBy(number), () -> shop.opens(number)));
    while (!time.isEmpty()) {
      while (!time.hasUntil(nextTick)) {
        tick();
      }
      time.next();
      settle();
    }
    weather.stop();
    fair = time.now();
    trace.add("the faults stop");
    List<String> violations = new ArrayList<>(wrong);
    violations.addAll(converge());
    if (violations.isEmpty()) {
      violations.addAll(goOn());
    }
    violations.addAll(wrong.stream().filter(one -> !violations.contains(one)).toList());
    return new WorldReport(
        plan.seed(),
        topics.published(),
        trace.digest(),
        violations,
        weather.struck(),
        Reached.in(amazon.payments(), feeds),
        trace.story());
  }

  /** What does not hold when the bounded time is over; empty as soon as everything does. */
  private List<String> converge() {
    Instant end = time.now().plus(CONVERGES_WITHIN);
    Instant check = time.now();
    while (time.now().isBefore(end)) {
      tick();
      if (!time.now().isBefore(check) && queue.isEmpty() && time.isEmpty()) {
        if (oracle.statesAgree() && violations().isEmpty()) {
          return List.of();
        }
        check = time.now().plus(CHECK_EVERY);
      }
    }
    return violations();
  }

  /**
   * Once everything holds, neither time nor messages that come once more make anything wrong: looks
   * at ever longer pauses.
   */
  private List<String> goOn() {
    Instant end = time.now().plus(course.afterwards());
    Duration pause = FIRST_PAUSE;
    while (time.now().isBefore(end)) {
      door.again();
      Instant look = time.now().plus(pause);
      while (time.now().isBefore(look)) {
        tick();
      }
      List<String> violations = violations();
      if (!violations.isEmpty()) {
        return violations;
      }
      pause = pause.multipliedBy(3).dividedBy(2);
    }
    return List.of();
  }

  private List<String> violations() {
    List<String> violations = new ArrayList<>(oracle.violations(door.accepted(), door.bodies()));
    violations.addAll(publishing.violations());
    violations.addAll(feeds.violations(fair, time.now()));
    return violations;
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
