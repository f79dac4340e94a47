package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

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
  private final Estimate estimate = new Estimate();

  Turns(
      List<Backlog> backlogs,
      DueCall dueCall,
      PausedSellers paused,
      InstantSource clock,
      Pause pause,
      Tally tally,
      Supplier<ExecutorService> threads) {
    this.turns = new ArrayDeque<>(backlogs);
    this.dueCall = dueCall;
    this.paused = paused;
    this.clock = clock;
    this.pause = pause;
    this.tally = tally;
    this.threads = threads;
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
        List<DueEntry> entries = List.copyOf(wave.keySet());
        Wave.of(entries, entry -> dueCall.make(entry, closings), threads)
            .forEach(
                (entry, result) ->
                    done(requireNonNull(wave.get(entry), "the wave has it"), entry, result));
      } else if (turns.stream().noneMatch(backlog -> backlog.waiting() > 0) || !rest()) {
        return;
      }
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
          backlog.next(
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

  /** A look at an order may become a Close, which waits for quota by itself. */
  private static boolean isAlone(DueEntry entry) {
    return entry.name().equals("Look")
        && entry.id().classify().filter(ObjectKind.ORDER_REFERENCE::equals).isPresent();
  }

  private void done(Backlog backlog, DueEntry entry, Result result) {
    tally.count(result);
    backlog.worked();
    switch (result) {
      case NO_QUOTA -> {
        backlog.putBack(entry);
        estimate.correct(entry, clock.instant());
      }
      case BARRED -> {
        paused.pause(entry.account(), clock.instant());
        turns.remove(backlog);
      }
      case ANSWERED, CLOSED -> paused.answered(entry.account());
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
