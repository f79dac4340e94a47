package dev.ipnledger.reports;

import dev.ipnledger.domain.value.MalformedValueException;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From a field's text to a value. */
final class ReportValues {
  /** {@code 2015-10-01T07:06:47 -0700}: reports write offsets as no dateTime has them. */
  private static final Pattern OFFSET = Pattern.compile("\\s*([+-]\\d{2}):?(\\d{2})$");

  private ReportValues() {}

  /**
   * A time with any of the offsets seen or described, or {@code Z}.
   *
   * @throws MalformedValueException if it is none
   */
  static Moment time(String text) {
    Matcher offset = OFFSET.matcher(text);
    // Not behind the day: 2015-10-01 ends like an offset.
    return Moment.parse(
        text.indexOf(':') > 0 && offset.find()
            ? text.substring(0, offset.start()) + offset.group(1) + ":" + offset.group(2)
            : text.replaceAll("\\s+Z$", "Z"));
  }

  /**
   * An amount that may have a sign.
   *
   * @throws MalformedValueException if it is none; grouped digits are none, since a comma may mean
   *     either
   */
  static Money signed(String amount, String currency) {
    String text = amount.strip();
    if (!text.startsWith("-")) {
      return Money.parse(text, currency);
    }
    Money positive = Money.parse(text.substring(1), currency);
    return new Money(positive.currency(), -positive.minorUnits());
  }
}
