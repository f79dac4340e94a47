package dev.ipnledger.sandbox.operation;

import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.OrderAttributes;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Parameters;

/** Reads what a seller says about an order, from parameters with a common prefix. */
final class OrderAttributesReader {
  private OrderAttributesReader() {}

  /**
   * Reads the attributes; those that an operation does not know are absent.
   *
   * @param prefix such as {@code OrderAttributes.}, or empty
   */
  static OrderAttributes read(Parameters parameters, String prefix) {
    String own = prefix + "SellerOrderAttributes.";
    String provider = prefix + "PaymentServiceProviderAttributes.PaymentServiceProvider";
    return new OrderAttributes(
        parameters.optionalAmount(prefix + "OrderTotal"),
        parameters.text(own + "SellerOrderId"),
        parameters.text(own + "StoreName"),
        parameters.text(own + "CustomInformation"),
        parameters.text(own + "SupplementaryData"),
        parameters.text(prefix + "SellerNote"),
        parameters.text(prefix + "PlatformId"),
        parameters.optionalFlag(prefix + "RequestPaymentAuthorization"),
        parameters.list(own + "OrderItemCategories.OrderItemCategory"),
        parameters.text(provider + "Id"),
        parameters.text(provider + "OrderId"));
  }

  static void checkCurrency(OrderAttributes attributes, Caller caller) {
    Amount total = attributes.total();
    if (total != null && !caller.region().currencies().contains(total.currency())) {
      throw new RefusedException(
          ErrorCode.CURRENCY_UNSUPPORTED,
          "The currency " + total.currency() + " is not supported in this region.");
    }
  }
}
