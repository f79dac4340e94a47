package dev.ipnledger.domain.agenda;

import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.view.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** When the passing of time alone changes what there is to say or to do about an object. */
public final class Looks {
  /** For how long it is told that the policy closed an order. */
  public static final Duration NOTICE_FOR = Duration.ofDays(1);

  private Looks() {}

  /**
   * The next such time; a passed one only when there is still something to be done: an order to be
   * closed, one at its end of which something odd may be over, or an object in doubt to be
   * compared.
   */
  static Optional<Instant> next(View view, Upkeep upkeep, Policy policy, Instant now) {
    Stream<Instant> thresholds =
        Stream.of(
                Deadlines.of(view, policy.warnings()).stream().map(Deadline::warnAt),
                Stream.ofNullable(upkeep.drift())
                    .map(drift -> drift.at().plus(policy.driftGrace())),
                staleAt(view, upkeep, policy).stream(),
                closedAt(view, upkeep).map(sent -> sent.plus(NOTICE_FOR)).stream())
            .flatMap(times -> times)
            .filter(at -> at.isAfter(now));
    Doubt doubt = upkeep.doubt();
    Stream<Instant> toDo =
        doubt == null
            ? Stream.concat(closing(view, upkeep, policy).stream(), findings(view, upkeep).stream())
            : Stream.of(doubt.compareAt());
    return Stream.concat(thresholds, toDo).min(Comparator.naturalOrder());
  }

  /** When an order that is not captured in full has been quiet for too long; empty for others. */
  public static Optional<Instant> staleAt(View view, Upkeep upkeep, Policy policy) {
    return Optional.ofNullable(upkeep.review())
        .filter(review -> isOpen(view) && !review.capturedInFull())
        .map(review -> review.quietSince().plus(policy.closing().staleAfter()));
  }

  /** When the policy closed an order; empty for orders that it did not close. */
  public static Optional<Instant> closedAt(View view, Upkeep upkeep) {
    return Optional.ofNullable(upkeep.review())
        .filter(review -> view.isIn(States.CLOSED))
        .flatMap(review -> Optional.ofNullable(review.closeSentAt()));
  }

  /** Not asked of an order that is in doubt: nothing is closed because of what may be wrong. */
  private static Optional<Instant> closing(View view, Upkeep upkeep, Policy policy) {
    return Optional.ofNullable(upkeep.review())
        .filter(review -> isOpen(view) && policy.closing().mode() != Closing.Mode.OFF)
        .flatMap(review -> Optional.ofNullable(review.lookAt()));
  }

  /**
   * An order that has ended is asked about no more, and what was found about it may be over all the
   * same, by a change of one of its objects that reconcile was not needed for.
   */
  private static Optional<Instant> findings(View view, Upkeep upkeep) {
    return Optional.ofNullable(upkeep.review())
        .filter(review -> view.isTerminal() && !review.findings().isEmpty())
        .map(review -> review.lookAt() == null ? review.quietSince() : review.lookAt());
  }

  private static boolean isOpen(View view) {
    return view.isIn(States.OPEN) || view.isIn(States.SUSPENDED);
  }
}
