package dev.ipnledger.domain.agenda;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * When the system closes an order reference by itself, the one thing that it changes at Amazon.
 *
 * @param mode whether it does
 * @param quietFor how long nothing may have changed in an order that is captured in full
 * @param staleAfter after how long without a change an order that is not captured in full is
 *     flagged
 * @param closeIdleAfterDays after how many days without a change a seller wants such an order
 *     closed; empty means never, for it may be a pre-order
 * @param mostPerRun how many are closed in one run at most
 * @param freshFor how old the Gets may be, counted from their start, when the Close is sent
 * @param authorizations whether an authorization that is left Open in an order captured in full and
 *     quiet is closed too, so that its order can be
 */
public record Closing(
    Mode mode,
    Duration quietFor,
    Duration staleAfter,
    OptionalInt closeIdleAfterDays,
    int mostPerRun,
    Duration freshFor,
    boolean authorizations) {
  /** Whether orders are closed. */
  public enum Mode {
    /** They are. */
    ON,
    /** What would be closed is written down, and nothing is sent. */
    REPORT_ONLY,
    /** Nothing is closed. */
    OFF
  }

  /** The design's: on, captured in full and quiet for a day, nothing idle, no authorization. */
  public static final Closing STANDARD =
      new Closing(
          Mode.ON,
          Duration.ofDays(1),
          Duration.ofDays(30),
          OptionalInt.empty(),
          100,
          Duration.ofSeconds(10),
          false);

  public Closing {
    requireNonNull(mode, "mode is null");
    requireNonNull(quietFor, "quietFor is null");
    requireNonNull(staleAfter, "staleAfter is null");
    requireNonNull(closeIdleAfterDays, "closeIdleAfterDays is null");
    requireNonNull(freshFor, "freshFor is null");
  }

  /** The same for a seller with a wish of its own about orders that lie idle. */
  public Closing withIdle(OptionalInt days) {
    return new Closing(mode, quietFor, staleAfter, days, mostPerRun, freshFor, authorizations);
  }

  /** The same in another mode. */
  public Closing with(Mode other) {
    return new Closing(
        other, quietFor, staleAfter, closeIdleAfterDays, mostPerRun, freshFor, authorizations);
  }
}
