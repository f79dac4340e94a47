package dev.ipnledger.sandbox.notify;

import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.BillingAgreement;
import dev.ipnledger.sandbox.model.Capture;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.sandbox.model.ProviderCredit;
import dev.ipnledger.sandbox.model.ProviderCreditReversal;
import dev.ipnledger.sandbox.model.Refund;
import dev.ipnledger.sandbox.model.Status;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The XML document inside a notification, in the order of the published schema. Prices are doubles
 * there ({@code 5.0}); an order total is a string ({@code 5.00}).
 */
final class NotificationData {
  private NotificationData() {}

  /** The value of NotificationType for an object. */
  static String type(PaymentObject<?> object) {
    return switch (object) {
      case OrderReference order -> "OrderReferenceNotification";
      case Authorization authorization -> "PaymentAuthorize";
      case Capture capture -> "PaymentCapture";
      case Refund refund -> "PaymentRefund";
      case BillingAgreement agreement -> "BillingAgreementNotification";
      case ProviderCredit credit -> "ProviderCredit";
      case ProviderCreditReversal reversal -> "ProviderCreditReversal";
    };
  }

  /** The document's root with its namespace. */
  static Element of(PaymentObject<?> object) {
    Element root =
        switch (object) {
          case OrderReference order ->
              Element.named("OrderReferenceNotification").add(order(order));
          case Authorization authorization ->
              Element.named("AuthorizationNotification").add(authorization(authorization));
          case Capture capture -> Element.named("CaptureNotification").add(capture(capture));
          case Refund refund -> Element.named("RefundNotification").add(refund(refund));
          case BillingAgreement agreement ->
              Element.named("BillingAgreementNotification").add(AgreementData.of(agreement));
          case ProviderCredit credit ->
              Element.named("ProviderCreditNotification").add(CreditData.of(credit));
          case ProviderCreditReversal reversal ->
              Element.named("ProviderCreditReversalNotification").add(CreditData.of(reversal));
        };
    return root.namespace(Blocks.NAMESPACE);
  }

  private static Element order(OrderReference order) {
    Element element = Element.named("OrderReference").add("AmazonOrderReferenceId", order.id());
    order.total().ifPresent(total -> element.add(total(total)));
    return element
        .add(
            Element.named("SellerOrderAttributes")
                .add("SellerId", order.account().sellerId())
                .addIfPresent("SellerOrderId", order.attributes().sellerOrderId())
                .add(Element.named("OrderItemCategories")))
        .add(status("OrderReferenceStatus", order.lifecycle().current()))
        .add("CreationTimestamp", WireTime.millis(order.created()))
        .add("ExpirationTimestamp", WireTime.millis(order.expires()));
  }

  private static Element authorization(Authorization authorization) {
    Amount amount = authorization.amount();
    return Element.named("AuthorizationDetails")
        .add("AmazonAuthorizationId", authorization.id())
        .add("AuthorizationReferenceId", authorization.request().referenceId())
        .add(Blocks.price("AuthorizationAmount", amount))
        .add(Blocks.price("CapturedAmount", authorization.captured()))
        .add(Blocks.price("AuthorizationFee", Amount.zero(amount.currency())))
        .add(ids(authorization.captures().stream().map(Capture::id)))
        .add("CreationTimestamp", WireTime.millis(authorization.created()))
        .add("ExpirationTimestamp", WireTime.millis(authorization.expires()))
        .add(status("AuthorizationStatus", authorization.lifecycle().current()))
        .addIfPresent("SoftDecline", authorization.softDeclineFlag())
        .add(Element.named("OrderItemCategories"))
        .add("CaptureNow", String.valueOf(authorization.request().captureNow()))
        .add(softDescriptor(authorization.request().softDescriptor()));
  }

  private static Element capture(Capture capture) {
    Element details =
        Element.named("CaptureDetails")
            .add("AmazonCaptureId", capture.id())
            .add("CaptureReferenceId", capture.request().referenceId())
            .add(Blocks.price("CaptureAmount", capture.amount()));
    Blocks.addConversion(details, capture.conversion());
    return details
        .add(Blocks.price("RefundedAmount", capture.refunded()))
        .add(Blocks.fee("CaptureFee", capture.fee(), capture.conversion(), capture.amount()))
        .add(ids(capture.refunds().stream().map(Refund::id)))
        .add("CreationTimestamp", WireTime.millis(capture.created()))
        .add(status("CaptureStatus", capture.lifecycle().current()))
        .add(softDescriptor(capture.request().softDescriptor()));
  }

  private static Element refund(Refund refund) {
    Element details =
        Element.named("RefundDetails")
            .add("AmazonRefundId", refund.id())
            .add("RefundReferenceId", refund.request().referenceId())
            .add("RefundType", refund.type().wireName())
            .add(Blocks.price("RefundAmount", refund.amount()));
    Blocks.addConversion(details, refund.conversion());
    return details
        .add(Blocks.fee("FeeRefunded", refund.feeRefunded(), refund.conversion(), refund.amount()))
        .add("CreationTimestamp", WireTime.millis(refund.created()))
        .add(status("RefundStatus", refund.lifecycle().current()))
        .add(softDescriptor(refund.request().softDescriptor()));
  }

  static Element status(String name, Status<?> status) {
    return Element.named(name)
        .add("State", status.state().wireName())
        .add("LastUpdateTimestamp", WireTime.millis(status.lastUpdate()))
        .addIfPresent(
            "ReasonCode", Optional.ofNullable(status.reason()).map(r -> r.code()).orElse(null))
        .addIfPresent("ReasonDescription", status.description());
  }

  private static Element total(Amount total) {
    return Element.named("OrderTotal")
        .add("Amount", total.asDecimal())
        .add("CurrencyCode", total.currency());
  }

  private static Element ids(Stream<String> ids) {
    Element list = Element.named("IdList");
    ids.forEach(id -> list.add("Id", id));
    return list;
  }

  private static Element softDescriptor(@Nullable String descriptor) {
    return Element.leaf("SoftDescriptor", descriptor == null ? "" : "AMZ*" + descriptor);
  }
}
