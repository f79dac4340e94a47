package dev.ipnledger.domain.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/**
 * A time in the form that nearly all documents have, {@code 2015-03-01T00:00:44.125Z} or the same
 * without a fraction. A document has many of them, and the JDK's formatters, which know all forms,
 * take ten times as long.
 */
final class UsualTime {
  private static final String SECONDS = "0000-00-00T00:00:00Z";
  private static final String MILLIS = "0000-00-00T00:00:00.000Z";

  private UsualTime() {}

  /** Whether a text has that form, be it a time that there is or not. */
  static boolean isOne(String text) {
    String form = text.length() == SECONDS.length() ? SECONDS : MILLIS;
    if (text.length() != form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char found = text.charAt(i);
      if (form.charAt(i) == '0' ? found < '0' || found > '9' : found != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads it.
   *
   * @throws DateTimeException if there is no such time, as in the thirteenth month
   */
  static Instant read(String text) {
    return LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, 19),
            text.length() == MILLIS.length() ? number(text, 20, 23) * 1_000_000 : 0)
        .toInstant(ZoneOffset.UTC);
  }

  /**
   * Writes a time in that form.
   *
   * @param instant what is below the last digit is cut off
   * @param fraction whether with three digits of fraction
   */
  static String write(Instant instant, boolean fraction) {
    LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    StringBuilder text = new StringBuilder(MILLIS.length()).append(utc.toLocalDate()).append('T');
    digits(text, utc.getHour(), 10);
    digits(text.append(':'), utc.getMinute(), 10);
    digits(text.append(':'), utc.getSecond(), 10);
    if (fraction) {
      digits(text.append('.'), utc.get(ChronoField.MILLI_OF_SECOND), 100);
    }
    return text.append('Z').toString();
  }

  /**
   * With zeros before it.
   *
   * @param largest what the first digit counts
   */
  private static void digits(StringBuilder text, int number, int largest) {
    for (int unit = largest; unit > 0; unit /= 10) {
      text.append((char) ('0' + number / unit % 10));
    }
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
