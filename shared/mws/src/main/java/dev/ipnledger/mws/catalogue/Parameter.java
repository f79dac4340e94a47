package dev.ipnledger.mws.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A parameter that an operation takes.
 *
 * @param name in Amazon's spelling, nested names with dots; {@code N} stands for the numbers 1, 2
 *     ... of a list, as in {@code MarketplaceIdList.Id.N}
 * @param required whether a request without it is refused
 * @param secret whether its value must not be shown
 * @param shape what its text has to look like
 */
public record Parameter(String name, boolean required, boolean secret, Shape shape) {
  public Parameter {
    requireNonNull(name, "name is null");
    requireNonNull(shape, "shape is null");
  }

  static Parameter required(String name, Shape shape) {
    return new Parameter(name, true, false, shape);
  }

  static Parameter optional(String name, Shape shape) {
    return new Parameter(name, false, false, shape);
  }

  static Parameter secret(String name) {
    return new Parameter(name, false, true, Shape.Word.OPAQUE);
  }

  /** The two parameters of an amount. */
  static List<Parameter> money(String name, boolean required) {
    return List.of(
        new Parameter(name + ".Amount", required, false, Shape.Word.AMOUNT),
        new Parameter(name + ".CurrencyCode", required, false, Shape.Word.CURRENCY));
  }

  /** The same parameters inside another structure. */
  static Stream<Parameter> under(String prefix, List<Parameter> parameters) {
    return parameters.stream()
        .map(it -> new Parameter(prefix + "." + it.name, it.required, it.secret, it.shape));
  }

  /** Whether that is the name, with some number in the place of {@code N}. */
  boolean isNamed(String wireName) {
    if (!name.contains(".N")) {
      return name.equals(wireName);
    }
    String pattern = Pattern.quote(name).replace(".N", "\\E\\.[1-9][0-9]{0,4}\\Q");
    return Pattern.matches(pattern, wireName);
  }

  /** Whether it is a member of a list, which may be empty. */
  boolean listed() {
    return name.contains(".N");
  }
}
