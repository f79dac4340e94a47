package dev.ipnledger.ledger.account;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.agenda.Closing;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How an account stood at the end of a run of reconcile.
 *
 * @param asOf when that was, UTC
 * @param counted how many entries of the agenda there are by Amazon's name of their operation;
 *     empty until they were counted once
 * @param bounds within what time a lost notification heals; of order references, authorizations and
 *     captures
 * @param closing when reconcile closes order references of this account
 * @param due calls that were due still; no more than 500 are counted
 * @param oldestDueAt since when the oldest of them is due, UTC; empty when none is
 */
public record AccountReport(
    Instant asOf,
    SortedMap<String, Integer> counted,
    SortedMap<ObjectKind, HealingBound> bounds,
    Closing closing,
    int due,
    Optional<Instant> oldestDueAt) {
  public AccountReport {
    requireNonNull(asOf, "asOf is null");
    requireNonNull(closing, "closing is null");
    requireNonNull(oldestDueAt, "oldestDueAt is null");
    counted = Collections.unmodifiableSortedMap(new TreeMap<>(counted));
    bounds = Collections.unmodifiableSortedMap(new TreeMap<>(bounds));
  }

  /**
   * By how much the quota stretches the bound that it stretches most; zero when it stretches none.
   */
  public Duration stretchedBy() {
    return bounds.values().stream()
        .map(HealingBound::stretchedBy)
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  /** How long the oldest of what is due has waited; zero when nothing is due. */
  public Duration lag() {
    return oldestDueAt.map(at -> Duration.between(at, asOf)).orElse(Duration.ZERO);
  }

  /** Whether the other says the same, but for the time, the count and how much is due. */
  public boolean isLike(AccountReport other) {
    return bounds.equals(other.bounds)
        && closing.equals(other.closing)
        && (due == 0) == (other.due == 0);
  }
}
