package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Doubt;
import dev.ipnledger.domain.view.Growth;
import dev.ipnledger.domain.view.View;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Compares what the ledger shows of an object with what its evidence adds up to. Evidence is kept
 * before the object is written, and both are read consistently, so an object never knows more than
 * its evidence says; it may know less for as long as a message is on its way through the queue.
 */
public final class ViewCheck {
  /** What came longer ago is not on its way any more: the queue has given it up before. */
  static final Duration ON_ITS_WAY = Duration.ofHours(1);

  private final Ledger ledger;
  private final InstantSource clock;

  public ViewCheck(Ledger ledger, InstantSource clock) {
    this.ledger = requireNonNull(ledger, "ledger is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * What is in doubt about an object; empty when it is what its evidence adds up to. When somebody
   * wrote it meanwhile nothing can be said, and what was in doubt before still is. It takes one
   * query, and one read more when something differs.
   *
   * @param item as it was read consistently, or written
   */
  public Optional<Doubt> compare(ObjectItem item) {
    Optional<Doubt> found =
        judge(item, ledger.history(item.object(), Detail.OBSERVATIONS), clock.instant());
    return found.isEmpty() || isUnchanged(item)
        ? found
        : Optional.ofNullable(item.upkeep().doubt());
  }

  private boolean isUnchanged(ObjectItem item) {
    return ledger
        .read(item.object())
        .object()
        .filter(now -> now.version() == item.version() && now.view().equals(item.view()))
        .isPresent();
  }

  private static Optional<Doubt> judge(ObjectItem item, List<Evidence> evidence, Instant now) {
    ObjectRef object = item.object();
    Optional<Evidence> foreign =
        evidence.stream().filter(one -> !one.observation().object().equals(object)).findFirst();
    if (foreign.isPresent()) {
      return foreign.map(
          one -> certain(one.id() + " is about " + one.observation().object(), item, now));
    }
    View all = fold(object, evidence, one -> true);
    List<String> invented = Growth.lost(item.view(), all);
    if (!invented.isEmpty()) {
      return Optional.of(
          certain("no evidence says what is shown as " + names(invented), item, now));
    }
    return all.equals(item.view()) ? Optional.empty() : missing(item, evidence, now);
  }

  /**
   * What is missing may have waited in the queue and be kept just now, so it is looked at twice.
   */
  private static Optional<Doubt> missing(ObjectItem item, List<Evidence> evidence, Instant now) {
    Doubt before = item.upkeep().doubt();
    Instant until = now.minus(ON_ITS_WAY);
    View due =
        fold(item.object(), evidence, one -> before != null || one.receivedAt().isBefore(until));
    List<String> missing = Growth.lost(due, item.view());
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String difference = "its evidence says more about " + names(missing);
    if (before == null) {
      return Optional.of(new Doubt(difference, false, now, now));
    }
    boolean certain = before.certain() || !before.since().isAfter(until);
    return Optional.of(new Doubt(difference, certain, before.since(), now));
  }

  private static Doubt certain(String difference, ObjectItem item, Instant now) {
    Doubt before = item.upkeep().doubt();
    return new Doubt(difference, true, before == null ? now : before.since(), now);
  }

  private static String names(List<String> registers) {
    return String.join(", ", registers);
  }

  private static View fold(
      ObjectRef object, Collection<Evidence> evidence, Predicate<Evidence> which) {
    View view = View.empty(object);
    for (Evidence one : evidence) {
      view = which.test(one) ? view.join(one.observation()) : view;
    }
    return view;
  }
}
