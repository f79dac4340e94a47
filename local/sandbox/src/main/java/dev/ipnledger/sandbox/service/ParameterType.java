package dev.ipnledger.sandbox.service;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the text of a parameter is read. */
public enum ParameterType {
  /** Any text that XML can carry. */
  TEXT,
  /** An id that Amazon gave. */
  ID,
  /** An id that the seller gives: 1 to 32 letters, digits, dashes, underscores. */
  REFERENCE_ID,
  /** Two parameters, {@code .Amount} and {@code .CurrencyCode}; above zero. */
  AMOUNT,
  /** {@code true} or {@code false}. */
  FLAG,
  /** A whole number from 0 to a largest one. */
  NUMBER,
  /** ISO 8601 with a zone. */
  TIME,
  /** One of a set of words. */
  CHOICE,
  /** Numbered texts: {@code .1}, {@code .2} and so on. */
  LIST,
  /** Numbered members, each with a ProviderId and an amount. */
  CREDITS;

  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9_-]{1,32}");

  void check(Parameters parameters, Parameter parameter) {
    String name = parameter.name();
    switch (this) {
      case TEXT, ID -> parameters.text(name, parameter.longest());
      case REFERENCE_ID -> checkReference(name, parameters.text(name, parameter.longest()));
      case AMOUNT -> parameters.optionalAmount(name);
      case FLAG -> parameters.flag(name);
      case NUMBER -> parameters.number(name, 0, parameter.longest());
      case TIME -> parameters.time(name);
      case CHOICE -> checkChoice(parameter, parameters.text(name, Parameter.LONGEST_ID));
      case LIST ->
          parameters
              .list(name)
              .forEach(item -> Parameters.checkText(name, item, parameter.longest()));
      case CREDITS -> parameters.credits(name, parameter.amountName());
    }
  }

  private static void checkReference(String name, @Nullable String value) {
    if (value != null && !REFERENCE.matcher(value).matches()) {
      throw Parameters.wrong(name, "must have 1 to 32 characters of A-Z a-z 0-9 - _");
    }
  }

  private static void checkChoice(Parameter parameter, @Nullable String value) {
    if (value != null && !parameter.values().contains(value)) {
      throw Parameters.wrong(parameter.name(), "must be one of " + parameter.values());
    }
  }
}
