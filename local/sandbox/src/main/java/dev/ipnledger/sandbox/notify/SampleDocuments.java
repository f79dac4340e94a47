package dev.ipnledger.sandbox.notify;

import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.xml.Element;

/** The placeholder documents of test notifications; {@code None} stands for no reason. */
final class SampleDocuments {
  static final String ID = "P01-0000000-0000000-000000";
  static final String REFERENCE = "P01-0000000-0000000-Ref";
  static final String CREATED = "2013-01-01T01:01:01.001Z";
  private static final String UPDATED = "2014-01-01T01:01:01.001Z";
  private static final String EXPIRES = "2013-03-01T01:01:01.001Z";
  private static final String SOFT_DESCRIPTOR = "AMZ*softDescriptor";

  private SampleDocuments() {}

  static Element order() {
    return Blocks.root("OrderReferenceNotification")
        .add(
            Element.named("OrderReference")
                .add("AmazonOrderReferenceId", ID)
                .add(Element.named("OrderTotal").add("Amount", "5.0").add("CurrencyCode", "USD"))
                .add(
                    Element.named("SellerOrderAttributes")
                        .add("SellerId", "SellerId")
                        .add("SellerOrderId", "SellerOrderId")
                        .add(Element.named("OrderItemCategories")))
                .add(status("OrderReferenceStatus", "Open", "None"))
                .add("CreationTimestamp", CREATED)
                .add("ExpirationTimestamp", EXPIRES));
  }

  static Element authorization() {
    return Blocks.root("AuthorizationNotification")
        .add(
            Element.named("AuthorizationDetails")
                .add("AmazonAuthorizationId", ID)
                .add("AuthorizationReferenceId", REFERENCE)
                .add(dollars("AuthorizationAmount", "5.0"))
                .add(dollars("CapturedAmount", "4.0"))
                .add(dollars("AuthorizationFee", "0.4"))
                .add(Element.named("IdList"))
                .add("CreationTimestamp", CREATED)
                .add("ExpirationTimestamp", EXPIRES)
                .add(status("AuthorizationStatus", "Closed", "MaxCapturesProcessed"))
                .add(Element.named("OrderItemCategories"))
                .add("CaptureNow", "true")
                .add("SoftDescriptor", SOFT_DESCRIPTOR));
  }

  static Element capture() {
    return Blocks.root("CaptureNotification")
        .add(
            Element.named("CaptureDetails")
                .add("AmazonCaptureId", ID)
                .add("CaptureReferenceId", REFERENCE)
                .add(dollars("CaptureAmount", "5.0"))
                .add(dollars("RefundedAmount", "0.0"))
                .add(dollars("CaptureFee", "0.4"))
                .add(Element.named("IdList"))
                .add("CreationTimestamp", CREATED)
                .add(status("CaptureStatus", "Completed", "None"))
                .add("SoftDescriptor", SOFT_DESCRIPTOR));
  }

  static Element refund() {
    return Blocks.root("RefundNotification")
        .add(
            Element.named("RefundDetails")
                .add("AmazonRefundId", ID)
                .add("RefundReferenceId", REFERENCE)
                .add("RefundType", "SellerInitiated")
                .add(dollars("RefundAmount", "5.0"))
                .add(dollars("FeeRefunded", "0.4"))
                .add("CreationTimestamp", CREATED)
                .add(status("RefundStatus", "Completed", "None"))
                .add("SoftDescriptor", SOFT_DESCRIPTOR));
  }

  static Element dollars(String name, String amount) {
    return Blocks.price(name, Amount.of(amount, "USD"));
  }

  static Element status(String name, String state, String reason) {
    return Element.named(name)
        .add("State", state)
        .add("LastUpdateTimestamp", UPDATED)
        .add("ReasonCode", reason);
  }
}
