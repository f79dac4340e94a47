package dev.ipnledger.sandbox.operation;

import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.OrderAttributes;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import java.util.List;

/** Reads what a seller says about an order, from parameters with a common prefix. */
final class OrderAttributesReader {
  private static final String OWN = "SellerOrderAttributes.";

  private OrderAttributesReader() {}

  /**
   * What every operation that describes an order takes.
   *
   * @param prefix such as {@code OrderAttributes.}, or empty
   */
  static List<Parameter> described(String prefix) {
    String own = prefix + OWN;
    return List.of(
        Parameter.text(prefix + "PlatformId", 64),
        Parameter.text(prefix + "SellerNote", 1024),
        Parameter.text(own + "SellerOrderId", 127),
        Parameter.text(own + "StoreName", 50),
        Parameter.text(own + "CustomInformation", 4096),
        Parameter.text(own + "SupplementaryData", 4096));
  }

  /**
   * Reads the attributes; those that an operation does not know are absent.
   *
   * @param prefix such as {@code OrderAttributes.}, or empty
   */
  static OrderAttributes read(Parameters parameters, String prefix) {
    String own = prefix + OWN;
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
    if (total != null && !caller.terms().supports(caller.region(), total.currency())) {
      throw new RefusedException(
          ErrorCode.CURRENCY_UNSUPPORTED,
          "The currency " + total.currency() + " is not supported in this region.");
    }
  }
}
