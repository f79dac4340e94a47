package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.RefusedException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of a call, read with the service's rules; what breaks one is refused. */
final class Parameters {
  private static final Pattern REFERENCE_ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");
  private static final int LONGEST_ID = 64;

  private final Map<String, String> values;

  Parameters(Map<String, String> values) {
    this.values = Map.copyOf(requireNonNull(values, "values is null"));
  }

  /** A text, or null when it is absent or empty. */
  @Nullable String optional(String name, int longest) {
    String value = values.get(name);
    if (value == null || value.isEmpty()) {
      return null;
    }
    if (value.length() > longest) {
      throw wrong(name, "is longer than " + longest + " characters");
    }
    if (value.chars().anyMatch(Parameters::unprintable)) {
      throw wrong(name, "contains characters that XML cannot carry");
    }
    return value;
  }

  String required(String name, int longest) {
    String value = optional(name, longest);
    if (value == null) {
      throw wrong(name, "is missing");
    }
    return value;
  }

  /** An id that Amazon gave. */
  String id(String name) {
    return required(name, LONGEST_ID);
  }

  /** An id that the seller gives: at most 32 letters, digits, dashes, underscores. */
  String referenceId(String name) {
    String value = required(name, LONGEST_ID);
    if (!REFERENCE_ID.matcher(value).matches()) {
      throw wrong(name, "must have 1 to 32 characters of A-Z a-z 0-9 - _");
    }
    return value;
  }

  /**
   * An amount above zero, from the two parameters {@code prefix.Amount} and {@code .CurrencyCode}.
   */
  Amount amount(String prefix) {
    String decimal = required(prefix + ".Amount", LONGEST_ID);
    String currency = required(prefix + ".CurrencyCode", LONGEST_ID);
    if (!CURRENCY.matcher(currency).matches()) {
      throw wrong(prefix + ".CurrencyCode", "is not a currency code");
    }
    if (!DECIMAL.matcher(decimal).matches()) {
      throw wrong(prefix + ".Amount", "is not a decimal number such as 10.00");
    }
    try {
      Amount amount = Amount.of(decimal, currency);
      if (amount.isZero()) {
        throw wrong(prefix + ".Amount", "must be above zero");
      }
      return amount;
    } catch (IllegalArgumentException e) {
      throw wrong(prefix + ".Amount", "has more digits than " + currency + " has");
    }
  }

  boolean flag(String name) {
    String value = optional(name, LONGEST_ID);
    if (value == null || value.equals("false")) {
      return false;
    }
    if (value.equals("true")) {
      return true;
    }
    throw wrong(name, "must be true or false");
  }

  int number(String name, int whenAbsent, int largest) {
    String value = optional(name, LONGEST_ID);
    if (value == null) {
      return whenAbsent;
    }
    boolean digits = value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || Integer.parseInt(value) > largest) {
      throw wrong(name, "must be a whole number from 0 to " + largest);
    }
    return Integer.parseInt(value);
  }

  static RefusedException wrong(String name, String problem) {
    return new RefusedException(
        ErrorCode.INVALID_PARAMETER_VALUE, "The parameter " + name + " " + problem + ".");
  }

  private static boolean unprintable(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    return control || c == 0xFFFE || c == 0xFFFF;
  }
}
