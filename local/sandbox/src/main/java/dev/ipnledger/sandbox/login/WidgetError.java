package dev.ipnledger.sandbox.login;

/**
 * The errors that {@code onError} of the button and the widgets reports (guide, "Handling errors
 * from Login and Pay with Amazon widgets"; the last two stand in later documents only).
 */
public enum WidgetError {
  ADDRESS_NOT_MODIFIABLE(
      "AddressNotModifiable",
      "The address of this order can no longer be changed. Please contact the seller.",
      "The order reference's state forbids it."),
  PAYMENT_METHOD_NOT_MODIFIABLE(
      "PaymentMethodNotModifiable",
      "The payment method of this order can no longer be changed. Please contact the seller.",
      "The order reference's state forbids it."),
  BUYER_NOT_ASSOCIATED(
      "BuyerNotAssociated",
      "Your session is not valid. Please start again with the Amazon Pay button.",
      "The buyer is not signed in for this order reference: begin again with the button."),
  STALE_ORDER_REFERENCE(
      "StaleOrderReference",
      "Your session has expired. Please sign in again with the Amazon Pay button.",
      "The order was not confirmed in time, or was cancelled: a new order reference is needed."),
  BUYER_SESSION_EXPIRED(
      "BuyerSessionExpired",
      "Your Amazon session has ended. Please sign in again.",
      "Send the buyer back to the cart and the button."),
  INVALID_ORDER_REFERENCE_ID(
      "InvalidOrderReferenceId",
      "There is a problem with payments on this site. Please contact the seller.",
      "The widget was given an unknown id."),
  INVALID_PARAMETER_VALUE(
      "InvalidParameterValue",
      "There is a problem with payments on this site. Please contact the seller.",
      "A value in the widget's code is wrong; a button does not appear."),
  MISSING_PARAMETER(
      "MissingParameter",
      "There is a problem with payments on this site. Please contact the seller.",
      "A value in the widget's code is missing; a button does not appear."),
  INVALID_SELLER_ID(
      "InvalidSellerId",
      "There is a problem with payments on this site. Please contact the seller.",
      "The seller id is wrong; a button does not appear. Alert the operator."),
  INVALID_ACCOUNT_STATUS(
      "InvalidAccountStatus",
      "There is a problem with payments on this site. Please contact the seller.",
      "The seller account is suspended or unfinished; a button does not appear."),
  RELEASE_ENVIRONMENT_MISMATCH(
      "ReleaseEnvironmentMismatch",
      "There is a problem with payments on this site. Please contact the seller.",
      "A sandbox widget shows a live order reference, or the reverse."),
  UNKNOWN_ERROR(
      "UnknownError",
      "There is a problem with payments on this site. Please contact the seller.",
      "A fault at Amazon."),
  ITP(
      "ITP",
      "",
      "The browser's tracking protection: the buyer is told nothing; take the spinner away.");

  private final String code;
  private final String buyerText;
  private final String shopText;

  WidgetError(String code, String buyerText, String shopText) {
    this.code = code;
    this.buyerText = buyerText;
    this.shopText = shopText;
  }

  /** What {@code getErrorCode()} gives. */
  public String code() {
    return code;
  }

  /** The meaning of what the widget tells the buyer; empty when it says nothing. */
  public String buyerText() {
    return buyerText;
  }

  /** What it means for the shop. */
  public String shopText() {
    return shopText;
  }
}
