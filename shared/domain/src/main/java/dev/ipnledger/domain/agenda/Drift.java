package dev.ipnledger.domain.agenda;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.view.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A change that a Get found before any notification told it. It depends on arrival, so it is kept
 * beside the view.
 *
 * @param at when the Get found it, UTC
 * @param before what the ledger held: state and amount, or {@code nothing}
 * @param after what Amazon said: state and amount
 * @param state the state that its notification will state
 */
public record Drift(Instant at, String before, String after, String state) {
  /** Older changes of objects that were not known are history, and nobody lost their message. */
  private static final Duration HISTORY = Duration.ofDays(30);

  private static final String NOTHING = "nothing";

  public Drift {
    requireNonNull(at, "at is null");
    requireNonNull(before, "before is null");
    requireNonNull(after, "after is null");
    requireNonNull(state, "state is null");
  }

  /**
   * What the answer changed; empty when a notification can't be expected: in Draft and in Pending
   * Amazon sends none, sums such as RefundedAmount are told by the refund's own, and an order
   * reference that was not known may have been confirmed long ago.
   *
   * @param told as the ledger knew the object
   * @param asked the same, joined with the answer
   */
  public static Optional<Drift> between(View told, View asked, Instant at) {
    String state = asked.state().orElse(NOTHING);
    if (asked.status() == null || state.equals(States.DRAFT) || state.equals(States.PENDING)) {
      return Optional.empty();
    }
    boolean changed =
        told.status() == null
            ? isNews(asked, at)
            : !told.state().equals(asked.state())
                || (amount(told).isPresent() && !amount(told).equals(amount(asked)));
    return changed ? Optional.of(new Drift(at, text(told), text(asked), state)) : Optional.empty();
  }

  /** This drift, and another found before the notification of the first had come. */
  public Drift then(Drift next) {
    return new Drift(at, before, next.after, next.state);
  }

  /** Whether that is the notification that was missing. */
  public boolean isToldBy(Observation observation) {
    return observation.source() == Source.NOTIFICATION
        && observation.statement().status() != null
        && Objects.equals(observation.statement().status().state(), state);
  }

  private static boolean isNews(View asked, Instant at) {
    return switch (asked.object().kind()) {
      case AUTHORIZATION, CAPTURE, REFUND ->
          Optional.ofNullable(asked.status())
              .flatMap(claim -> Optional.ofNullable(claim.value().lastUpdatedAt()))
              .map(Moment::instant)
              .filter(updated -> updated.isAfter(at.minus(HISTORY)))
              .isPresent();
      default -> false;
    };
  }

  private static String text(View view) {
    return view.state().orElse(NOTHING) + amount(view).map(money -> " " + money).orElse("");
  }

  private static Optional<Money> amount(View view) {
    return Fact.amountOf(view.object().kind()).flatMap(fact -> view.fact(fact, Money.class));
  }
}
