package dev.ipnledger.simulation.fault;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Decides what goes wrong. Each fault has a random source of its own, so that leaving one out
 * changes nothing about when the others strike first.
 */
public final class Weather {
  private final Map<Fault, Double> rates = new EnumMap<>(Fault.class);
  private final Map<Fault, SplittableRandom> sources = new EnumMap<>(Fault.class);
  private final Map<Fault, Integer> struck = new EnumMap<>(Fault.class);
  private final Consumer<String> trace;
  private long left;
  private boolean stopped;
  private boolean crashed;

  /**
   * @param possible the faults that may strike
   * @param most after how many strikes the weather is fine for good
   * @param trace told each strike
   */
  public Weather(long seed, Set<Fault> possible, long most, Consumer<String> trace) {
    SplittableRandom root = new SplittableRandom(seed);
    for (Fault fault : Fault.values()) {
      SplittableRandom source = root.split();
      double rate = source.nextDouble() < 0.2 ? 0 : source.nextDouble() * fault.most();
      rates.put(fault, possible.contains(fault) ? rate : 0);
      sources.put(fault, source);
    }
    this.left = most;
    this.trace = trace;
  }

  /** Whether that fault strikes now. */
  public boolean strikes(Fault fault) {
    if (stopped || left <= 0 || random(fault).nextDouble() >= rates.getOrDefault(fault, 0.0)) {
      return false;
    }
    left--;
    struck.merge(fault, 1, Integer::sum);
    trace.accept("fault " + fault.slug());
    return true;
  }

  /** The fault's own source, for how badly it strikes. */
  public SplittableRandom random(Fault fault) {
    return requireNonNull(sources.get(fault), "every fault has one");
  }

  /** From now on nothing goes wrong any more. */
  public void stop() {
    stopped = true;
  }

  /** Ends the process if it is its time, or if it ended before. */
  public void mayCrash(Fault when) {
    if (crashed || strikes(when)) {
      crashed = true;
      throw new Crash();
    }
  }

  /**
   * Runs one invocation of a function, which may crash, or fail because AWS failed it; others that
   * it interrupts live on. Any other exception is a bug, and is thrown on.
   *
   * @return false when it crashed or failed
   */
  public boolean survives(Runnable invocation) {
    boolean outer = crashed;
    crashed = false;
    try {
      invocation.run();
      return !crashed;
    } catch (Crash | SdkException e) {
      return false;
    } finally {
      crashed = outer;
    }
  }

  /** How often each fault struck. */
  public Map<Fault, Integer> struck() {
    return Collections.unmodifiableMap(struck);
  }
}
