package dev.ipnledger.sandbox.xml;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as Amazon's documents print them, always UTC. */
public final class WireTime {
  private static final DateTimeFormatter MILLIS = utc("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
  private static final DateTimeFormatter TWELVE_HOURS = utc("uuuu-MM-dd'T'hh:mm:ss'Z'");

  private WireTime() {}

  /** {@code 2015-11-21T15:55:18.970Z}. */
  public static String millis(Instant time) {
    return MILLIS.format(time);
  }

  /**
   * {@code 2015-11-21T03:55:18Z} for five to four in the afternoon: the defect of the inner
   * Timestamp in real notifications of 2013 to 2015.
   */
  public static String twelveHours(Instant time) {
    return TWELVE_HOURS.format(time);
  }

  private static DateTimeFormatter utc(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
  }
}
