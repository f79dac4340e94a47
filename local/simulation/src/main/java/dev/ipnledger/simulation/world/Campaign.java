package dev.ipnledger.simulation.world;

import dev.ipnledger.simulation.defect.Seams;
import dev.ipnledger.simulation.fault.Fault;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Many worlds side by side, each ended, checked and dropped, until enough was published. */
public final class Campaign {
  /** About 5,000 notifications. */
  public static final int ORDERS = 1_000;

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private final long seed;
  private final Set<Fault> faults;
  private final int orders;
  private final Supplier<Seams> seams;
  private final InstantSource clock;

  /**
   * @param seed the first world's; every other world's follows from it
   * @param orders how many each world has
   * @param seams makes what stands between the functions and each world, for deliberate defects
   * @param clock real time, for the limit only
   */
  public Campaign(
      long seed, Set<Fault> faults, int orders, Supplier<Seams> seams, InstantSource clock) {
    this.seed = seed;
    this.faults = Set.copyOf(faults);
    this.orders = orders;
    this.seams = seams;
    this.clock = clock;
  }

  /**
   * The seeds of the worlds: the first is the campaign's own, so that a world can be replayed. What
   * is left of them by a {@link Course#ROUND} goes up one by one, so that each course has its turn.
   */
  static long seed(long first, int number) {
    if (number == 0) {
      return first;
    }
    long drawn = new SplittableRandom(first + number).nextLong() >>> 2;
    return drawn - drawn % Course.ROUND + Math.floorMod(first + number, Course.ROUND);
  }

  /** The plan of one world. */
  public WorldPlan plan(long worldSeed, boolean told) {
    SortedSet<Integer> numbers = new TreeSet<>(IntStream.range(0, orders).boxed().toList());
    return new WorldPlan(worldSeed, numbers, faults, Long.MAX_VALUE, seams, told);
  }

  /**
   * Runs worlds until so many notifications were published, the time is over, or one failed.
   *
   * @param cores how many at a time
   * @param each told each report, one at a time
   */
  public Summary run(int notifications, Duration limit, int cores, Consumer<Summary> each)
      throws InterruptedException {
    Summary summary = new Summary();
    Instant end = clock.instant().plus(limit);
    AtomicInteger number = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(cores)) {
      for (int i = 0; i < cores; i++) {
        running.add(
            threads.submit(
                () -> {
                  while (summary.goesOn(notifications) && clock.instant().isBefore(end)) {
                    long worldSeed = seed(seed, number.getAndIncrement());
                    long before = CPU.getCurrentThreadCpuTime();
                    WorldReport report = SimulatedWorld.run(plan(worldSeed, false));
                    long worked = CPU.getCurrentThreadCpuTime() - before;
                    summary.add(report, Duration.ofNanos(worked), each);
                  }
                }));
      }
      for (Future<?> one : running) {
        await(one);
      }
    }
    return summary;
  }

  private static void await(Future<?> one) throws InterruptedException {
    try {
      one.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a world ended by itself", e.getCause());
    }
  }
}
