package dev.ipnledger.ledger.key;

import dev.ipnledger.domain.value.Moment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times in keys and attributes: ISO 8601 UTC of one width, so that their texts sort as they do. */
public final class Times {
  private Times() {}

  /** To the millisecond. */
  public static String millis(Instant instant) {
    return Moment.of(instant).canonical();
  }

  /** To the second: documents disagree about a creation's fraction, and its key shall not move. */
  public static String seconds(Instant instant) {
    return new Moment(instant.truncatedTo(ChronoUnit.SECONDS), false).canonical();
  }
}
