package dev.ipnledger.sandbox.operation;

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
