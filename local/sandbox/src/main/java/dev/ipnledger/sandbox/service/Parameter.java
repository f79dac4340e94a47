package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One parameter of an operation.
 *
 * @param name as sent; for amounts and lists what stands before {@code .Amount} or {@code .1}
 * @param longest in characters; for a number the largest one
 * @param values of a choice; empty for every other type
 */
public record Parameter(
    String name, ParameterType type, boolean required, int longest, List<String> values) {
  static final int LONGEST_ID = 64;

  public Parameter {
    requireNonNull(name, "name is null");
    requireNonNull(type, "type is null");
    values = List.copyOf(values);
  }

  private static Parameter of(String name, ParameterType type, int longest) {
    return new Parameter(name, type, false, longest, List.of());
  }

  public static Parameter id(String name) {
    return of(name, ParameterType.ID, LONGEST_ID);
  }

  public static Parameter referenceId(String name) {
    return of(name, ParameterType.REFERENCE_ID, 32);
  }

  public static Parameter text(String name, int longest) {
    return of(name, ParameterType.TEXT, longest);
  }

  public static Parameter amount(String prefix) {
    return of(prefix, ParameterType.AMOUNT, LONGEST_ID);
  }

  public static Parameter flag(String name) {
    return of(name, ParameterType.FLAG, 5);
  }

  /** A whole number from 0. */
  public static Parameter number(String name, int largest) {
    return of(name, ParameterType.NUMBER, largest);
  }

  public static Parameter time(String name) {
    return of(name, ParameterType.TIME, LONGEST_ID);
  }

  public static Parameter choice(String name, String... values) {
    return new Parameter(name, ParameterType.CHOICE, false, LONGEST_ID, List.of(values));
  }

  /** Numbered texts, {@code prefix.1} and so on, each at most so long. */
  public static Parameter list(String prefix, int longest) {
    return of(prefix, ParameterType.LIST, longest);
  }

  /** {@code prefix.member.N.ProviderId} with {@code prefix.member.N.<amountName>}. */
  public static Parameter credits(String prefix, String amountName) {
    return new Parameter(prefix, ParameterType.CREDITS, false, LONGEST_ID, List.of(amountName));
  }

  /** The same, but a call without it is refused. */
  public Parameter asRequired() {
    return new Parameter(name, type, true, longest, values);
  }

  String amountName() {
    return values.getFirst();
  }

  /** The names of the single parameters that must be there when this one must. */
  public List<String> sentNames() {
    return switch (type) {
      case AMOUNT -> List.of(name + ".Amount", name + ".CurrencyCode");
      case LIST -> List.of(name + ".1");
      default -> List.of(name);
    };
  }

  /** Refuses a value that breaks a rule, and a missing one that is required. */
  void check(Parameters parameters) {
    if (required) {
      for (String sent : sentNames()) {
        parameters.required(sent);
      }
    }
    type.check(parameters, this);
  }
}
