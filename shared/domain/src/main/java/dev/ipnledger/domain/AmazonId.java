package dev.ipnledger.domain;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An identifier that Amazon assigned. Storage is lenient, because documentation and test
 * notifications carry placeholders that break the documented shape; {@link #classify()} is strict.
 *
 * @param text the identifier without surrounding white space, at most 64 characters
 */
public record AmazonId(String text) implements Comparable<AmazonId> {
  private static final List<IdShape> STORABLE =
      List.of(
          new IdShape(IdShape.LETTERS, "xd-ddddddd-ddddddd"),
          new IdShape(IdShape.LETTERS, "xd-ddddddd-ddddddd-xxxxxx"),
          new IdShape(IdShape.LETTERS, "xd-ddddddd-ddddddd-xxxxxxx"),
          new IdShape(IdShape.LETTERS, "xd-ddddddd-ddddddd-lxxxxxxx"),
          new IdShape("C", "xxxxxxxxxxxx"));

  private static final Pattern PLACEHOLDER =
      Pattern.compile("[A-Z]\\d{2}-0{7}-0{7}.*|.*-EXAMPLE|S23-1234567-1234567-0000001");

  private static final Map<ObjectKind, IdShape> STRICT = new EnumMap<>(ObjectKind.class);

  static {
    STRICT.put(ObjectKind.ORDER_REFERENCE, new IdShape("PS", "dd-ddddddd-ddddddd"));
    STRICT.put(ObjectKind.BILLING_AGREEMENT, new IdShape("BC", "dd-ddddddd-ddddddd"));
    STRICT.put(ObjectKind.AUTHORIZATION, child('A'));
    STRICT.put(ObjectKind.CAPTURE, child('C'));
    STRICT.put(ObjectKind.REFUND, child('R'));
    STRICT.put(ObjectKind.PROVIDER_CREDIT, child('P'));
    STRICT.put(ObjectKind.PROVIDER_CREDIT_REVERSAL, child('Q'));
    STRICT.put(ObjectKind.CHARGEBACK, new IdShape("C", "xxxxxxxxxxxx"));
  }

  public AmazonId {
    if (!isStorable(text)) {
      throw new IllegalArgumentException("not an Amazon id: '" + text + "'");
    }
  }

  /** The id in a document's text, which may carry white space around it; empty if it is none. */
  public static Optional<AmazonId> parse(String text) {
    String trimmed = text.strip();
    return isStorable(trimmed) ? Optional.of(new AmazonId(trimmed)) : Optional.empty();
  }

  /** What the id's shape says it names; empty for placeholders and shapes of the future. */
  public Optional<ObjectKind> classify() {
    return likely()
        .filter(kind -> requireNonNull(STRICT.get(kind), "every kind has a shape").fits(text));
  }

  /** The only kind whose shape it can have. */
  private Optional<ObjectKind> likely() {
    return switch (text.length()) {
      case 13 -> Optional.of(ObjectKind.CHARGEBACK);
      case 19 ->
          Optional.of(
              "BC".indexOf(text.charAt(0)) >= 0
                  ? ObjectKind.BILLING_AGREEMENT
                  : ObjectKind.ORDER_REFERENCE);
      case 27 ->
          switch (text.charAt(20)) {
            case 'A' -> Optional.of(ObjectKind.AUTHORIZATION);
            case 'C' -> Optional.of(ObjectKind.CAPTURE);
            case 'R' -> Optional.of(ObjectKind.REFUND);
            case 'P' -> Optional.of(ObjectKind.PROVIDER_CREDIT);
            case 'Q' -> Optional.of(ObjectKind.PROVIDER_CREDIT_REVERSAL);
            default -> Optional.empty();
          };
      default -> Optional.empty();
    };
  }

  /** The environment that a strict id's first letter names; empty for chargebacks and the rest. */
  public Optional<Environment> environment() {
    if (classify().isEmpty() || text.indexOf('-') < 0) {
      return Optional.empty();
    }
    return Optional.of("PB".indexOf(text.charAt(0)) >= 0 ? Environment.LIVE : Environment.SANDBOX);
  }

  /**
   * The first three groups: the order reference of an authorization, capture, refund, provider
   * credit or reversal, and the id itself for an order reference or billing agreement. Nothing else
   * can be derived from an id. A chargeback's id says nothing and comes back unchanged.
   */
  public AmazonId root() {
    int end = 0;
    for (int group = 0; group < 3; group++) {
      end = text.indexOf('-', end + 1);
      if (end < 0) {
        return this;
      }
    }
    return new AmazonId(text.substring(0, end));
  }

  /** Whether this is one of the made-up ids of documentation and test notifications. */
  public boolean isPlaceholder() {
    return PLACEHOLDER.matcher(text).matches();
  }

  @Override
  public int compareTo(AmazonId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }

  private static boolean isStorable(String text) {
    for (IdShape shape : STORABLE) {
      if (shape.fits(text)) {
        return true;
      }
    }
    return false;
  }

  private static IdShape child(char letter) {
    return new IdShape("PS", "dd-ddddddd-ddddddd-" + letter + "dddddd");
  }
}
