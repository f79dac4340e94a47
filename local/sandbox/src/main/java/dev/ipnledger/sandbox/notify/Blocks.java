package dev.ipnledger.sandbox.notify;

import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Conversion;
import dev.ipnledger.sandbox.xml.Element;
import java.util.Optional;

/** The blocks that notifications share. They differ from those of answers in order and names. */
final class Blocks {
  static final String NAMESPACE = "https://mws.amazonservices.com/ipn/OffAmazonPayments/2013-01-01";

  private Blocks() {}

  /** The root of a document. */
  static Element root(String name) {
    return Element.named(name).namespace(NAMESPACE);
  }

  /** A {@code Price}: its amount is a double, {@code 5.0}. */
  static Element price(String name, Amount amount) {
    return Element.named(name)
        .add("Amount", amount.asDouble())
        .add("CurrencyCode", amount.currency());
  }

  /**
   * What the amount before it is in the currency in which the seller is paid, if that is another.
   */
  static void addConversion(Element details, Optional<Conversion> conversion) {
    conversion.ifPresent(
        found ->
            details
                .add(price("ConvertedAmount", found.converted()))
                .add("ConversionRate", found.rate().toPlainString()));
  }

  /**
   * A fee, which notifications print in the currency that the buyer sees, while answers have that
   * of the ledger [O].
   */
  static Element fee(String name, Amount fee, Optional<Conversion> conversion, Amount presented) {
    return price(
        name, conversion.map(found -> found.presented(fee, presented.currency())).orElse(fee));
  }
}
