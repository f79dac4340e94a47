package dev.ipnledger.sandbox.operation;

import dev.ipnledger.sandbox.model.Choices;
import dev.ipnledger.sandbox.model.PaymentMethod;
import dev.ipnledger.sandbox.xml.Element;

/** The buyer, who is plainly invented, as much of it as the seller may see. */
final class BuyerXml {
  private BuyerXml() {}

  static Element buyer() {
    return Element.named("Buyer")
        .add("Name", "Test Buyer")
        .add("Email", "buyer@example.invalid")
        .add("Phone", "0123456789");
  }

  /** The one billing address that the sandbox has. */
  static Element billingAddress(String name) {
    return Element.named(name)
        .add("Name", "Test Buyer")
        .add("AddressLine1", "2 Example Street")
        .add("City", "Exampleton")
        .add("StateOrRegion", "Exampleshire")
        .add("PostalCode", "00000")
        .add("CountryCode", "GB");
  }

  /** The payment method that the buyer chose. */
  static Element paymentDescriptor(Choices choices) {
    boolean debit = choices.method() == PaymentMethod.DIRECT_DEBIT;
    String name = debit ? "Example Bank" : "Example Card";
    return Element.named("PaymentDescriptor")
        .add("Name", name)
        .add("AccountNumberTail", "0000")
        .add("FullDescriptor", name + " ending in 0000")
        .add("UseAmazonBalanceFirst", "false");
  }

  /**
   * The shipping address.
   *
   * @param whole false for what is needed to reckon taxes and freight: no name, no street
   */
  static Element destination(boolean whole) {
    Element address = Element.named("PhysicalDestination");
    if (whole) {
      address.add("Name", "Test Buyer").add("AddressLine1", "1 Example Street");
    }
    address
        .add("City", "Exampleton")
        .add("StateOrRegion", "Exampleshire")
        .add("PostalCode", "00000")
        .add("CountryCode", "GB");
    if (whole) {
      address.add("Phone", "0123456789");
    }
    return Element.named("Destination").add("DestinationType", "Physical").add(address);
  }
}
