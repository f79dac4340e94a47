package dev.ipnledger.runtime.play;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The calls of one purchase, each with its parameters and a reference id of its own. */
final class PaymentCalls {
  static final String CURRENCY = "EUR";

  private final MerchantApi merchant;
  private final String referencePrefix;
  private final AtomicInteger references = new AtomicInteger();

  /**
   * @param referencePrefix begins every reference id, unique for this purchase
   */
  PaymentCalls(MerchantApi merchant, String referencePrefix) {
    this.merchant = requireNonNull(merchant, "merchant is null");
    this.referencePrefix = requireNonNull(referencePrefix, "referencePrefix is null");
  }

  /** The shop's own id for the order. */
  String sellerOrderId() {
    return referencePrefix;
  }

  void setTotal(String order, String total) {
    merchant.call(
        "SetOrderReferenceDetails",
        Map.of(
            "AmazonOrderReferenceId", order,
            "OrderReferenceAttributes.OrderTotal.Amount", total,
            "OrderReferenceAttributes.OrderTotal.CurrencyCode", CURRENCY,
            "OrderReferenceAttributes.SellerOrderAttributes.SellerOrderId", referencePrefix));
  }

  void confirm(String order) {
    merchant.call("ConfirmOrderReference", Map.of("AmazonOrderReferenceId", order));
  }

  void close(String order) {
    merchant.call("CloseOrderReference", Map.of("AmazonOrderReferenceId", order));
  }

  /**
   * Reserves.
   *
   * @param more parameters besides order, reference id and amount
   */
  MerchantAnswer authorize(String order, String amount, Map<String, String> more) {
    Map<String, String> parameters = new HashMap<>(more);
    parameters.put("AmazonOrderReferenceId", order);
    parameters.put("AuthorizationReferenceId", nextReference("A"));
    parameters.put("AuthorizationAmount.Amount", amount);
    parameters.put("AuthorizationAmount.CurrencyCode", CURRENCY);
    return merchant.call("Authorize", parameters);
  }

  MerchantAnswer capture(String authorization, String amount) {
    return merchant.call(
        "Capture",
        Map.of(
            "AmazonAuthorizationId", authorization,
            "CaptureReferenceId", nextReference("C"),
            "CaptureAmount.Amount", amount,
            "CaptureAmount.CurrencyCode", CURRENCY));
  }

  MerchantAnswer refund(String capture, String amount) {
    return merchant.call(
        "Refund",
        Map.of(
            "AmazonCaptureId", capture,
            "RefundReferenceId", nextReference("R"),
            "RefundAmount.Amount", amount,
            "RefundAmount.CurrencyCode", CURRENCY));
  }

  private String nextReference(String kind) {
    return referencePrefix + "-" + kind + references.incrementAndGet();
  }
}
