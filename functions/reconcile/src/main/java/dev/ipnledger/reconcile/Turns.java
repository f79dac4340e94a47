package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.ledger.DueEntry;
import dev.ipnledger.mws.Pause;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Takes turns among the accounts: one entry of each, again and again, some at a time. */
final class Turns {
  /** How many entries are worked side by side. */
  static final int AT_A_TIME = 16;

  private final ArrayDeque<Backlog> turns;
  private final DueCall dueCall;
  private final PausedSellers paused;
  private final InstantSource clock;
  private final Pause pause;
  private final Tally tally;
  private final Supplier<ExecutorService> threads;
  private final Guard guard;
  private final Estimate estimate = new Estimate();

  Turns(
      List<Backlog> backlogs,
      DueCall dueCall,
      PausedSellers paused,
      InstantSource clock,
      Pause pause,
      Tally tally,
      Supplier<ExecutorService> threads,
      Guard guard) {
    this.turns = new ArrayDeque<>(backlogs);
    this.dueCall = dueCall;
    this.paused = paused;
    this.clock = clock;
    this.pause = pause;
    this.tally = tally;
    this.threads = threads;
    this.guard = guard;
  }

  /**
   * Returns when the time is over, or when nothing is left.
   *
   * @param held whether this run is still the only one, asked before an order reference is closed
   */
  void workUntil(Instant end, BooleanSupplier held) {
    Closings closings = new Closings(held);
    while (clock.instant().isBefore(end)) {
      Map<DueEntry, Backlog> wave = wave();
      if (!wave.isEmpty()) {
        work(wave, closings);
      } else if (turns.stream().noneMatch(backlog -> backlog.waiting() > 0) || !rest()) {
        return;
      }
    }
  }

  private void work(Map<DueEntry, Backlog> wave, Closings closings) {
    Map<DueEntry, Result> results =
        Wave.of(List.copyOf(wave.keySet()), entry -> dueCall.make(entry, closings), threads, guard);
    Set<Account> keysWork =
        results.entrySet().stream()
            .filter(worked -> worked.getValue().showsKeysWork())
            .map(worked -> worked.getKey().account())
            .collect(Collectors.toSet());
    keysWork.forEach(account -> guard.write(() -> paused.keysWork(account)));
    results.forEach(
        (entry, result) -> {
          Backlog backlog = requireNonNull(wave.get(entry), "the wave has it");
          if (result == Result.DENIED && !keysWork.contains(entry.account())) {
            mayPause(backlog, entry);
          }
          done(backlog, entry, result);
        });
  }

  /** Calls denied beside one that was not tell nothing of the keys; others may. */
  private void mayPause(Backlog backlog, DueEntry entry) {
    Instant now = clock.instant();
    if (guard.read(() -> paused.denied(entry.account(), entry.id(), now), true)) {
      turns.remove(backlog);
    }
  }

  private Map<DueEntry, Backlog> wave() {
    Map<DueEntry, Backlog> wave = new LinkedHashMap<>();
    Set<String> busy = new HashSet<>();
    int empty = 0;
    while (wave.size() < AT_A_TIME && empty < turns.size()) {
      Backlog backlog = turns.removeFirst();
      turns.addLast(backlog);
      Instant now = clock.instant();
      Optional<DueEntry> next =
          paused.isPaused(backlog.account())
              ? probe(backlog, wave, now)
              : backlog.next(
                  now,
                  busy,
                  entry -> (wave.isEmpty() || !isAlone(entry)) && estimate.tryTake(entry, now));
      next.ifPresent(entry -> wave.put(entry, backlog));
      next.ifPresent(entry -> busy.add(Backlog.order(entry)));
      if (next.filter(Turns::isAlone).isPresent()) {
        return wave;
      }
      empty = next.isPresent() ? 0 : empty + 1;
    }
    return wave;
  }

  /** Of a paused seller one call at a time. */
  private Optional<DueEntry> probe(Backlog backlog, Map<DueEntry, Backlog> wave, Instant now) {
    return wave.containsValue(backlog) ? Optional.empty() : Probe.next(backlog, paused, now);
  }

  /** A look at an order may become a Close, which waits for quota by itself. */
  private static boolean isAlone(DueEntry entry) {
    return entry.name().equals("Look")
        && entry.id().classify().filter(ObjectKind.ORDER_REFERENCE::equals).isPresent();
  }

  private void done(Backlog backlog, DueEntry entry, Result result) {
    tally.count(result);
    backlog.worked();
    boolean isPaused = paused.isPaused(entry.account());
    switch (result) {
      case NO_QUOTA -> {
        backlog.putBack(entry);
        estimate.correct(entry, clock.instant());
      }
      case BARRED -> {
        guard.write(() -> paused.pause(entry.account(), clock.instant()));
        turns.remove(backlog);
      }
      case DENIED -> {
        if (!isPaused) {
          guard.write(() -> dueCall.deniedFor(entry));
        }
      }
      case FAILED, BROKEN -> {
        // A paused seller's keys were tried, which told nothing: the next run tries them again.
        if (isPaused) {
          turns.remove(backlog);
        }
      }
      default -> {
        // It is done, or it is due again at its time.
      }
    }
  }

  /** Waits until the fastest of the accounts may have a call left; false to stop. */
  private boolean rest() {
    List<Long> waits = new ArrayList<>();
    turns.forEach(backlog -> waits.add(Estimate.waitMs(backlog.account())));
    try {
      pause.forMs(waits.stream().min(Long::compare).orElse(1_000L));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
