package dev.ipnledger.reports;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Columns about the buyer. They are dropped while a row is read, so that nothing behind it can keep
 * them; also those that may be added one day, as far as their names tell.
 */
final class PersonalColumns {
  private static final Pattern NAMES =
      Pattern.compile(".*(buyer|billingaddress|shippingaddress|destination|email|phone).*");

  private PersonalColumns() {}

  static boolean contain(String column) {
    return NAMES.matcher(column.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "")).matches();
  }
}
