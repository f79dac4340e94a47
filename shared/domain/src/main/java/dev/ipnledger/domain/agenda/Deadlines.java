package dev.ipnledger.domain.agenda;

import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.view.View;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What time alone does to an object (guide, "Sandbox simulations" and "Differences between the
 * Sandbox and Production environments").
 */
public final class Deadlines {
  private static final Duration DRAFT = Duration.ofHours(3);
  private static final Duration ORDER = Duration.ofDays(180);
  private static final Duration LIVE_AUTHORIZATION = Duration.ofDays(30);
  private static final Duration SANDBOX_AUTHORIZATION = Duration.ofDays(2);

  private Deadlines() {}

  /**
   * When Amazon ends the object by itself, UTC; empty for what does not end so, or whose creation
   * is unknown. An authorization in the sandbox lives 2 days, whatever its ExpirationTimestamp says
   * (it says 30).
   */
  public static Optional<Instant> end(View view) {
    if (view.isTerminal()) {
      return Optional.empty();
    }
    return switch (view.object().kind()) {
      case ORDER_REFERENCE ->
          view.isIn(States.DRAFT)
              ? created(view).map(at -> at.plus(DRAFT))
              : stated(view).or(() -> created(view).map(at -> at.plus(ORDER)));
      case AUTHORIZATION ->
          view.object().account().environment() == Environment.SANDBOX
              ? created(view).map(at -> at.plus(SANDBOX_AUTHORIZATION))
              : stated(view).or(() -> created(view).map(at -> at.plus(LIVE_AUTHORIZATION)));
      default -> Optional.empty();
    };
  }

  /** The warnings of an authorization that is Open and not captured, by time; else none. */
  public static List<Deadline> of(View view, Warnings warnings) {
    boolean waiting =
        view.object().kind() == ObjectKind.AUTHORIZATION
            && view.isIn(States.OPEN)
            && view.fact(Fact.CAPTURED_AMOUNT, Money.class)
                .filter(money -> money.minorUnits() > 0)
                .isEmpty();
    if (!waiting) {
      return List.of();
    }
    return created(view)
        .flatMap(from -> end(view).map(end -> between(from, end, warnings)))
        .orElse(List.of());
  }

  private static List<Deadline> between(Instant created, Instant end, Warnings warnings) {
    List<Deadline> deadlines = new ArrayList<>();
    Instant windowEnds = created.plus(warnings.window());
    if (windowEnds.isBefore(end)) {
      deadlines.add(
          new Deadline(
              Deadline.Kind.WINDOW, windowEnds.minus(warnings.beforeWindowEnds()), windowEnds));
    }
    Duration part = Duration.between(created, end).dividedBy(warnings.lifetimeParts());
    Duration before = part.compareTo(warnings.beforeExpiry()) < 0 ? part : warnings.beforeExpiry();
    deadlines.add(new Deadline(Deadline.Kind.EXPIRY, end.minus(before), end));
    return deadlines;
  }

  private static Optional<Instant> created(View view) {
    return view.fact(Fact.CREATED_AT, Moment.class).map(Moment::instant);
  }

  private static Optional<Instant> stated(View view) {
    return view.fact(Fact.EXPIRES_AT, Moment.class).map(Moment::instant);
  }
}
