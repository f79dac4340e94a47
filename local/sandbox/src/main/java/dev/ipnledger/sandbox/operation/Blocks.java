package dev.ipnledger.sandbox.operation;

import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Constraint;
import dev.ipnledger.sandbox.model.Conversion;
import dev.ipnledger.sandbox.model.Reason;
import dev.ipnledger.sandbox.model.Status;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The blocks that answers share. They differ from those of notifications in order and names. */
final class Blocks {
  private Blocks() {}

  static Element amount(String name, Amount amount) {
    return Element.named(name)
        .add("CurrencyCode", amount.currency())
        .add("Amount", amount.asDecimal());
  }

  static Element members(Stream<String> ids) {
    Element list = Element.named("IdList");
    ids.forEach(id -> list.add("member", id));
    return list;
  }

  static Element status(String name, Status<?> status) {
    Reason reason = status.reason();
    return Element.named(name)
        .add("LastUpdateTimestamp", WireTime.millis(status.lastUpdate()))
        .addIfPresent("ReasonCode", reason == null ? null : reason.code())
        .addIfPresent("ReasonDescription", status.description())
        .add("State", status.state().wireName());
  }

  /** Adds the list of what holds; nothing when there is none. */
  static void addConstraints(Element details, List<Constraint> constraints) {
    if (constraints.isEmpty()) {
      return;
    }
    Element list = Element.named("Constraints");
    for (Constraint constraint : constraints) {
      list.add(
          Element.named("Constraint")
              .add("ConstraintID", constraint.id())
              .add("Description", constraint.description()));
    }
    details.add(list);
  }

  /** What an amount is in the currency in which the seller is paid. */
  static void addConversion(Element details, Conversion conversion) {
    details
        .add(amount("ConvertedAmount", conversion.converted()))
        .add("ConversionRate", conversion.rate().toPlainString());
  }

  /**
   * A sum of payments. Nothing at all is printed as {@code 0}, while fees and prices always have
   * their digits [O].
   */
  static Element sum(String name, Amount sum) {
    return Element.named(name)
        .add("CurrencyCode", sum.currency())
        .add("Amount", sum.isZero() ? "0" : sum.asDecimal());
  }

  /** Amazon puts its mark before the seller's text. */
  static @Nullable String softDescriptor(@Nullable String text) {
    return text == null ? null : "AMZ*" + text;
  }

  /** Notes are printed even when they are empty. */
  static String note(@Nullable String text) {
    return text == null ? "" : text;
  }
}
