package dev.ipnledger.ledger.key;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times in keys and attributes: ISO 8601 UTC of one width, so that their texts sort as they do. */
public final class Times {
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

  private Times() {}

  /** To the millisecond. */
  public static String millis(Instant instant) {
    return MILLIS.format(instant);
  }

  /** To the second: documents disagree about a creation's fraction, and its key shall not move. */
  public static String seconds(Instant instant) {
    return SECONDS.format(instant);
  }
}
