package dev.ipnledger.domain.view;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Moment;
import java.time.Instant;
import java.util.Optional;

/**
 * When money moved, for the books.
 *
 * @param at UTC: the time of the first Completed, else the creation of an object seen only Closed
 * @param inferred whether it is the creation, because no Completed was ever seen
 */
public record Booking(Instant at, boolean inferred) {
  public Booking {
    requireNonNull(at, "at is null");
  }

  /** Of a capture or refund; empty while its money has not moved. */
  public static Optional<Booking> of(View view) {
    if (view.firstCompleted() != null) {
      return Optional.of(new Booking(view.firstCompleted().at().instant(), false));
    }
    if (!view.isIn(States.CLOSED)) {
      return Optional.empty();
    }
    return view.fact(Fact.CREATED_AT, Moment.class)
        .map(created -> new Booking(created.instant(), true));
  }
}
