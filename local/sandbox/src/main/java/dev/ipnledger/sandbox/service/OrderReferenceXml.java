package dev.ipnledger.sandbox.service;

import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.Constraint;
import dev.ipnledger.sandbox.model.OrderAttributes;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.OrderReferenceState;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;
import java.util.List;

/** The {@code OrderReferenceDetails} tree. The buyer in it is plainly invented. */
final class OrderReferenceXml {
  private OrderReferenceXml() {}

  static Element of(OrderReference order) {
    boolean draft = order.lifecycle().in(OrderReferenceState.DRAFT);
    Element details =
        Element.named("OrderReferenceDetails")
            .add("AmazonOrderReferenceId", order.id())
            .add("CreationTimestamp", WireTime.millis(order.created()))
            .add("ExpirationTimestamp", WireTime.millis(order.expires()))
            .add(status(order, draft))
            .add(destination(draft));
    order.total().ifPresent(total -> details.add(Blocks.amount("OrderTotal", total)));
    if (!draft) {
      details.add(
          Element.named("Buyer").add("Name", "Test Buyer").add("Email", "buyer@example.invalid"));
    }
    addAttributes(details, order.attributes());
    addConstraints(details, Constraint.on(order));
    return details
        .add(Blocks.members(order.authorizations().stream().map(Authorization::id)))
        .add("ReleaseEnvironment", order.account().environment().releaseEnvironment());
  }

  /** A draft has a state and nothing else. */
  private static Element status(OrderReference order, boolean draft) {
    return draft
        ? Element.named("OrderReferenceStatus").add("State", "Draft")
        : Blocks.status("OrderReferenceStatus", order.lifecycle().current());
  }

  /** Before confirmation only what is needed to reckon taxes and freight. */
  private static Element destination(boolean partial) {
    Element address = Element.named("PhysicalDestination");
    if (!partial) {
      address.add("Name", "Test Buyer").add("AddressLine1", "1 Example Street");
    }
    address.add("City", "Exampleton").add("PostalCode", "00000").add("CountryCode", "GB");
    return Element.named("Destination").add("DestinationType", "Physical").add(address);
  }

  private static void addAttributes(Element details, OrderAttributes attributes) {
    details
        .addIfPresent("SellerNote", attributes.sellerNote())
        .addIfPresent("PlatformId", attributes.platformId())
        .add(
            Element.named("SellerOrderAttributes")
                .addIfPresent("CustomInformation", attributes.customInformation())
                .addIfPresent("SellerOrderId", attributes.sellerOrderId())
                .addIfPresent("StoreName", attributes.storeName()));
  }

  private static void addConstraints(Element details, List<Constraint> constraints) {
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
}
