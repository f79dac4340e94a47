package dev.ipnledger.reconcile;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.DueEntry;
import dev.ipnledger.ledger.DueIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is due of one account, as far as one run has read it. Each operation has a queue of its own,
 * so that one without quota does not hold up the others.
 */
final class Backlog {
  /** Entries read with one request. */
  static final int PART = 500;

  /** No more is kept in memory than this: what lies behind it comes when there is room. */
  private static final int MOST_KEPT = 20_000;

  /** How long to wait before it is asked again what has become due while others wait. */
  private static final Duration READ_EVERY = Duration.ofSeconds(30);

  private final DueIndex index;
  private final Account account;
  private final Guard guard;
  private final Predicate<DueEntry> waits;
  private final Map<String, ArrayDeque<DueEntry>> queues = new HashMap<>();
  private final Set<DueEntry> seen = new HashSet<>();
  private Optional<DueEntry> last = Optional.empty();
  private Instant readAt = Instant.MIN;
  private boolean more = true;
  private boolean worked;

  /**
   * @param waits which entries are left alone because a feed asks about them
   * @param guard sees to it when the index can't be read: what waits is worked, and it is read
   *     again after a while
   */
  Backlog(DueIndex index, Account account, Predicate<DueEntry> waits, Guard guard) {
    this.index = index;
    this.account = account;
    this.waits = waits;
    this.guard = guard;
  }

  Account account() {
    return account;
  }

  /**
   * Takes the entry that has waited longest of those that may be worked now; each entry once.
   *
   * @param busy orders that something is being done about
   * @param allowed asked last, and only about an entry that is taken when it agrees
   */
  Optional<DueEntry> next(Instant now, Set<String> busy, Predicate<DueEntry> allowed) {
    Optional<DueEntry> found = poll(busy, allowed);
    while (found.isEmpty() && read(now)) {
      found = poll(busy, allowed);
    }
    return found;
  }

  /** What two entries must not be worked of at a time: they would be in each other's way. */
  static String order(DueEntry entry) {
    return entry.item().pk();
  }

  /** Nothing was done about it; it is the next of its operation again. */
  void putBack(DueEntry entry) {
    queues.computeIfAbsent(entry.name(), name -> new ArrayDeque<>()).addFirst(entry);
  }

  /**
   * Something was done, which may have made something else due: the object after its order, say.
   */
  void worked() {
    worked = true;
  }

  /** Entries that were read and wait. */
  int waiting() {
    return queues.values().stream().mapToInt(ArrayDeque::size).sum();
  }

  /** Since when the oldest of them is due, UTC; empty when none waits. */
  Optional<Instant> waitingSince() {
    return queues.values().stream()
        .flatMap(queue -> Optional.ofNullable(queue.peekFirst()).stream())
        .map(DueEntry::at)
        .min(Comparator.naturalOrder());
  }

  /** Entries that were read in this run. */
  int due() {
    return seen.size();
  }

  private Optional<DueEntry> poll(Set<String> busy, Predicate<DueEntry> allowed) {
    Optional<DueEntry> found =
        queues.values().stream()
            .flatMap(queue -> Optional.ofNullable(queue.peekFirst()).stream())
            .filter(entry -> !busy.contains(order(entry)))
            .sorted(Comparator.comparing(DueEntry::at).thenComparing(DueEntry::name))
            .filter(allowed)
            .findFirst();
    found.map(entry -> queues.get(entry.name())).ifPresent(ArrayDeque::removeFirst);
    return found;
  }

  /** Whether it brought anything that was not there before. */
  private boolean read(Instant now) {
    if (waiting() >= MOST_KEPT) {
      return false;
    }
    if (!more) {
      boolean anew = worked && waiting() == 0;
      if (!anew && readAt.plus(READ_EVERY).isAfter(now)) {
        return false;
      }
      last = Optional.empty();
    }
    boolean fromTheStart = last.isEmpty();
    if (fromTheStart) {
      readAt = now;
      worked = false;
    }
    Optional<DueEntry> after = last;
    List<DueEntry> part = guard.read(() -> index.due(account, now, PART, after), List.of());
    more = part.size() == PART;
    last = part.isEmpty() ? Optional.empty() : Optional.of(part.getLast());
    boolean anything = false;
    for (DueEntry entry : part) {
      if (!waits.test(entry) && seen.add(entry)) {
        queues.computeIfAbsent(entry.name(), name -> new ArrayDeque<>()).addLast(entry);
        anything = true;
      }
    }
    return anything || more;
  }
}
