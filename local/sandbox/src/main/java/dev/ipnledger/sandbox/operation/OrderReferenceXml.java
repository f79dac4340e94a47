package dev.ipnledger.sandbox.operation;

import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.Constraint;
import dev.ipnledger.sandbox.model.OrderAttributes;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.OrderReferenceState;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;

/** The {@code OrderReferenceDetails} tree, and the shorter one of lists. */
final class OrderReferenceXml {
  private OrderReferenceXml() {}

  /**
   * The order as a seller may see it.
   *
   * @param consent whether the call carried the buyer's token, which shows the buyer in a draft too
   */
  static Element of(OrderReference order, boolean consent) {
    boolean draft = order.lifecycle().in(OrderReferenceState.DRAFT);
    Element details =
        Element.named("OrderReferenceDetails")
            .add("AmazonOrderReferenceId", order.id())
            .add("CreationTimestamp", WireTime.millis(order.created()))
            .add("ExpirationTimestamp", WireTime.millis(order.expires()))
            .add(status(order));
    if (order.choices().address()) {
      details.add(BuyerXml.destination(!draft || consent));
    }
    order.total().ifPresent(total -> details.add(Blocks.amount("OrderTotal", total)));
    if (!draft || consent) {
      details.add(BuyerXml.buyer());
    }
    if (!draft && order.terms().vatRegistered()) {
      // That it is for VAT-registered sellers only is inferred from authorizations [I].
      details.add(
          Element.named("BillingAddress")
              .add("AddressType", "Physical")
              .add(BuyerXml.billingAddress("PhysicalAddress")));
    }
    if (consent && order.choices().wallet()) {
      // No document says when it is shown; with the buyer's token is an assumption [U].
      details.add(BuyerXml.paymentDescriptor(order.choices()));
    }
    addAttributes(details, order.attributes());
    Blocks.addConstraints(details, Constraint.on(order));
    order
        .agreement()
        .ifPresent(
            agreement ->
                details.add(
                    Element.named("ParentDetails")
                        .add("Id", agreement.id())
                        .add("Type", "BillingAgreement")));
    if (!draft) {
      details.add(Blocks.members(order.authorizations().stream().map(Authorization::id)));
    }
    return details.add("ReleaseEnvironment", order.account().environment().releaseEnvironment());
  }

  /** The {@code OrderReference} of ListOrderReference. */
  static Element summary(OrderReference order) {
    Element summary =
        Element.named("OrderReference")
            .add("ReleaseEnvironment", order.account().environment().releaseEnvironment())
            .add(status(order))
            .add("AmazonOrderReferenceId", order.id())
            .add("CreationTimestamp", WireTime.millis(order.created()))
            .add(sellerAttributes(order.attributes()));
    order.total().ifPresent(total -> summary.add(Blocks.amount("OrderTotal", total)));
    return summary.addIfPresent("SellerNote", order.attributes().sellerNote());
  }

  /** A draft has a state and nothing else. */
  private static Element status(OrderReference order) {
    return order.lifecycle().in(OrderReferenceState.DRAFT)
        ? Element.named("OrderReferenceStatus").add("State", "Draft")
        : Blocks.status("OrderReferenceStatus", order.lifecycle().current());
  }

  private static void addAttributes(Element details, OrderAttributes attributes) {
    Boolean request = attributes.requestPaymentAuthorization();
    details
        .addIfPresent("SellerNote", attributes.sellerNote())
        .addIfPresent("PlatformId", attributes.platformId())
        .addIfPresent(
            "RequestPaymentAuthorization", request == null ? null : String.valueOf(request));
    Element own = sellerAttributes(attributes);
    if (!own.isEmpty()) {
      details.add(own);
    }
    String provider = attributes.paymentServiceProviderId();
    if (provider != null) {
      details.add(
          Element.named("PaymentServiceProviderAttributes")
              .add("PaymentServiceProviderId", provider)
              .addIfPresent(
                  "PaymentServiceProviderOrderId", attributes.paymentServiceProviderOrderId()));
    }
  }

  private static Element sellerAttributes(OrderAttributes attributes) {
    Element element =
        Element.named("SellerOrderAttributes")
            .addIfPresent("CustomInformation", attributes.customInformation())
            .addIfPresent("SellerOrderId", attributes.sellerOrderId())
            .addIfPresent("StoreName", attributes.storeName())
            .addIfPresent("SupplementaryData", attributes.supplementaryData());
    if (!attributes.itemCategories().isEmpty()) {
      Element categories = Element.named("OrderItemCategories");
      attributes.itemCategories().forEach(item -> categories.add("OrderItemCategory", item));
      element.add(categories);
    }
    return element;
  }
}
