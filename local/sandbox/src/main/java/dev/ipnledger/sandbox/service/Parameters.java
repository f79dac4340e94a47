package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.Body;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.CreditRequest;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.RefusedException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of a call, read with the service's rules; what breaks one is refused. */
public final class Parameters {
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");
  private static final int LONGEST = 4096;

  private final Map<String, String> values;
  private final @Nullable Body file;

  /** Parameters without a file. */
  public Parameters(Map<String, String> values) {
    this(values, null);
  }

  /** Parameters with the file that came in the body, which only SubmitFeed reads. */
  public Parameters(Map<String, String> values, @Nullable Body file) {
    this.values = Map.copyOf(requireNonNull(values, "values is null"));
    this.file = file;
  }

  /** The body of the call when it was no form; null when it was. */
  public @Nullable Body file() {
    return file;
  }

  /** A text, or null when it is absent or empty. */
  public @Nullable String text(String name) {
    return text(name, LONGEST);
  }

  @Nullable String text(String name, int longest) {
    String value = values.get(name);
    if (value == null || value.isEmpty()) {
      return null;
    }
    return checkText(name, value, longest);
  }

  static String checkText(String name, String value, int longest) {
    if (value.length() > longest) {
      throw wrong(name, "is longer than " + longest + " characters");
    }
    for (int i = 0; i < value.length(); i++) {
      if (unprintable(value.charAt(i))) {
        throw wrong(name, "contains characters that XML cannot carry");
      }
    }
    return value;
  }

  public String required(String name) {
    String value = text(name);
    if (value == null) {
      throw wrong(name, "is missing");
    }
    return value;
  }

  /** An amount above zero, from {@code prefix.Amount} and {@code prefix.CurrencyCode}. */
  public Amount amount(String prefix) {
    String decimal = required(prefix + ".Amount");
    String currency = required(prefix + ".CurrencyCode");
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

  /** Null when there is no {@code prefix.Amount}, whatever the currency says. */
  public @Nullable Amount optionalAmount(String prefix) {
    return text(prefix + ".Amount") == null ? null : amount(prefix);
  }

  /** False when it is absent. */
  public boolean flag(String name) {
    return Boolean.TRUE.equals(optionalFlag(name));
  }

  /** Null when it is absent; read in any case, since some languages print {@code True} [I]. */
  public @Nullable Boolean optionalFlag(String name) {
    String value = text(name);
    if (value == null) {
      return null;
    }
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(name, "must be true or false");
    };
  }

  /** A whole number from 0. */
  public int number(String name, int whenAbsent, int largest) {
    String value = text(name);
    if (value == null) {
      return whenAbsent;
    }
    boolean digits = value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || Integer.parseInt(value) > largest) {
      throw wrong(name, "must be a whole number from 0 to " + largest);
    }
    return Integer.parseInt(value);
  }

  /** Null when it is absent. */
  public @Nullable Instant time(String name) {
    String value = text(name);
    try {
      return value == null ? null : OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException e) {
      throw wrong(name, "is not an ISO 8601 time such as 2015-12-31T23:59:58Z");
    }
  }

  /** {@code prefix.1}, {@code prefix.2} and so on, up to the first that is absent. */
  public List<String> list(String prefix) {
    List<String> items = new ArrayList<>();
    for (int i = 1; text(prefix + "." + i) != null; i++) {
      items.add(required(prefix + "." + i));
    }
    return items;
  }

  /** The members of a ProviderCreditList or a ProviderCreditReversalList. */
  public List<CreditRequest> credits(String prefix, String amountName) {
    List<CreditRequest> credits = new ArrayList<>();
    for (int i = 1; hasAny(prefix + ".member." + i + "."); i++) {
      String member = prefix + ".member." + i + ".";
      credits.add(new CreditRequest(required(member + "ProviderId"), amount(member + amountName)));
    }
    return credits;
  }

  private boolean hasAny(String prefix) {
    return values.keySet().stream().anyMatch(name -> name.startsWith(prefix));
  }

  /** The refusal of a parameter. */
  public static RefusedException wrong(String name, String problem) {
    return new RefusedException(
        ErrorCode.INVALID_PARAMETER_VALUE, "The parameter " + name + " " + problem + ".");
  }

  private static boolean unprintable(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    return control || c == 0xFFFE || c == 0xFFFF;
  }
}
