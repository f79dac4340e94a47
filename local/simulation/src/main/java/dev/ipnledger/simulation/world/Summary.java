package dev.ipnledger.simulation.world;

import dev.ipnledger.simulation.fault.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What was met in many worlds. Safe for the threads that run them. */
public final class Summary {
  private int worlds;
  private int notifications;
  private Duration worked = Duration.ZERO;
  private final Map<Fault, Integer> struck = new EnumMap<>(Fault.class);
  private final SortedMap<String, Integer> statuses = new TreeMap<>();
  private final SortedMap<String, Integer> pairs = new TreeMap<>();
  private final List<WorldReport> failed = new ArrayList<>();

  synchronized boolean goesOn(int wanted) {
    return notifications < wanted && failed.isEmpty();
  }

  synchronized void add(WorldReport report, Duration processor, Consumer<Summary> each) {
    worlds++;
    worked = worked.plus(processor);
    notifications += report.notifications();
    report.struck().forEach((fault, times) -> struck.merge(fault, times, Integer::sum));
    for (String status : report.statuses()) {
      statuses.merge(status, 1, Integer::sum);
      report
          .struck()
          .keySet()
          .forEach(fault -> pairs.merge(status + " + " + fault.slug(), 1, Integer::sum));
    }
    if (!report.violations().isEmpty()) {
      failed.add(report);
    }
    each.accept(this);
  }

  public synchronized int worlds() {
    return worlds;
  }

  /** How many notifications Amazon published in all worlds. */
  public synchronized int notifications() {
    return notifications;
  }

  /** Processor time of all worlds together, whoever else used the processors meanwhile. */
  public synchronized Duration worked() {
    return worked;
  }

  /** How often each fault struck. */
  public synchronized Map<Fault, Integer> struck() {
    return Collections.unmodifiableMap(new EnumMap<>(struck));
  }

  /** In how many worlds each kind, state and reason was met. */
  public synchronized SortedMap<String, Integer> statuses() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
  }

  /** In how many worlds each status was met together with each fault. */
  public synchronized SortedMap<String, Integer> pairs() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(pairs));
  }

  /** Worlds in which something did not hold; empty when all is well. */
  public synchronized List<WorldReport> failed() {
    return List.copyOf(failed);
  }
}
