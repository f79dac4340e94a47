package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.view.Booking;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.Sighting;
import dev.ipnledger.domain.view.View;
import java.util.Optional;

/** On which day money is booked, and who says so. */
final class BookingSentence {
  private BookingSentence() {}

  static String of(View view, Witnesses witnesses) {
    return Booking.of(view)
        .map(booking -> booked(booking, view, witnesses))
        .orElse(
            view.isIn(States.CLOSED)
                ? "It is not booked: its money moved, and no document told on which day."
                : "It is not booked: its money has not moved.");
  }

  private static String booked(Booking booking, View view, Witnesses witnesses) {
    return "It is booked on "
        + Wording.day(booking.at())
        + (booking.inferred() ? inferred(view, witnesses) : seen(view, witnesses));
  }

  private static String seen(View view, Witnesses witnesses) {
    return Optional.ofNullable(view.firstCompleted())
        .map(Sighting::evidenceId)
        .map(witnesses::says)
        .map(says -> ", when it was first Completed, " + says + ".")
        .orElse(".");
  }

  private static String inferred(View view, Witnesses witnesses) {
    return ", its creation"
        + Optional.ofNullable(view.facts().get(Fact.CREATED_AT))
            .map(Claim::evidenceId)
            .map(evidenceId -> ", " + witnesses.says(evidenceId))
            .orElse("")
        + ". This is inferred: it was seen Closed and no document says when it was Completed; the"
        + " day moves when one does.";
  }
}
