package dev.ipnledger.domain;

import static java.util.Objects.requireNonNull;

/**
 * One seller in one environment: the wall inside which everything is kept and read.
 *
 * @param sellerId the merchant an object belongs to ({@code SellerId} of the notification), also
 *     when the notification was a copy for a solution provider
 * @param environment sandbox or live
 */
public record Account(String sellerId, Environment environment) {
  public Account {
    requireNonNull(sellerId, "sellerId is null");
    requireNonNull(environment, "environment is null");
    if (sellerId.isBlank() || sellerId.indexOf('#') >= 0) {
      throw new IllegalArgumentException("not a seller id: '" + sellerId + "'");
    }
  }

  /** {@code A1SELLER#sandbox}, as it stands in keys. */
  public String key() {
    return sellerId + "#" + environment.slug();
  }

  @Override
  public String toString() {
    return sellerId + "/" + environment.slug();
  }
}
