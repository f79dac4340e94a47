package dev.ipnledger.sandbox.notify;

import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.xml.Element;

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
}
