package dev.ipnledger.mws.request;

import static java.util.Objects.requireNonNull;

/**
 * What the button handed out when the buyer signed in, good for 55 minutes: with it the service
 * shows the whole address before the order is confirmed.
 *
 * @param parameter in which it is sent
 * @param value secret
 */
public record BuyerToken(String parameter, String value) {
  public BuyerToken {
    requireNonNull(parameter, "parameter is null");
    requireNonNull(value, "value is null");
  }

  /** As Amazon's later pages and SDKs send it. */
  public static BuyerToken accessToken(String value) {
    return new BuyerToken("AccessToken", value);
  }

  /** As the integration guide sends it. */
  public static BuyerToken addressConsentToken(String value) {
    return new BuyerToken("AddressConsentToken", value);
  }

  /** Hides the token. */
  @Override
  public String toString() {
    return parameter;
  }
}
