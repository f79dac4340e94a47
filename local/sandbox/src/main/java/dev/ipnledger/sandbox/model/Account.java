package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

/** One seller in one environment; objects never leave their account. */
public record Account(String sellerId, Environment environment) {
  public Account {
    requireNonNull(sellerId, "sellerId is null");
    requireNonNull(environment, "environment is null");
  }
}
