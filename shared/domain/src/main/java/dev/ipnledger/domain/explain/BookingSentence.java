package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.view.Booking;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.Sighting;
import dev.ipnledger.domain.view.View;
import org.jspecify.annotations.Nullable;

/** On which day money is booked, and who says so. */
final class BookingSentence {
  private BookingSentence() {}

  static String of(View view, Witnesses witnesses) {
    Booking booking = Booking.of(view).orElse(null);
    if (booking == null) {
      return "It is not booked: its money has not moved.";
    }
    Sighting completed = view.firstCompleted();
    return completed == null
        ? inferred(booking, view.facts().get(Fact.CREATED_AT), witnesses)
        : "It is booked on "
            + Wording.day(booking.at())
            + ", when it was first Completed, "
            + witnesses.says(completed.evidenceId())
            + ".";
  }

  private static String inferred(Booking booking, @Nullable Claim<?> created, Witnesses witnesses) {
    return "It is booked on "
        + Wording.day(booking.at())
        + ", its creation"
        + (created == null ? "" : ", " + witnesses.says(created.evidenceId()))
        + ". This is inferred: it was seen Closed and no document says when it was Completed; the"
        + " day moves when one does.";
  }
}
