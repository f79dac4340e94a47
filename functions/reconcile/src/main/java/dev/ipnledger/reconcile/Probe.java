package dev.ipnledger.reconcile;

import dev.ipnledger.ledger.DueEntry;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Chooses the one call by which the keys of a paused seller are tried. */
final class Probe {
  private Probe() {}

  /**
   * The oldest call about an object that was not denied before, so that an object that is always
   * denied keeps no seller paused; when each of them was, the oldest of all.
   *
   * @return empty when no call is due
   */
  static Optional<DueEntry> next(Backlog backlog, PausedSellers paused, Instant now) {
    Optional<DueEntry> oldest = Optional.empty();
    Optional<DueEntry> next = call(backlog, now);
    while (next.filter(entry -> paused.wasDenied(entry.account(), entry.id())).isPresent()) {
      oldest = oldest.isPresent() ? oldest : next;
      next = call(backlog, now);
    }
    if (next.isEmpty()) {
      paused.forgetDenied(backlog.account());
      return oldest;
    }
    return next;
  }

  /** A look asks nobody unless it leads to a Close. */
  private static Optional<DueEntry> call(Backlog backlog, Instant now) {
    return backlog.next(now, Set.of(), entry -> !entry.name().equals("Look"));
  }
}
