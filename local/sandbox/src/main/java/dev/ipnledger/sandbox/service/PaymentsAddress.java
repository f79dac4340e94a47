package dev.ipnledger.sandbox.service;

import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.model.Seller;
import java.util.Arrays;
import java.util.Optional;

/** Off-Amazon Payments: one path for each environment. */
public final class PaymentsAddress implements Address {
  @Override
  public boolean owns(HttpCall call) {
    return call.path().startsWith("/OffAmazonPayments");
  }

  @Override
  public String version() {
    return "2013-01-01";
  }

  @Override
  public Environment environment(HttpCall call, Parameters parameters, Seller seller) {
    return named(call).orElseThrow();
  }

  @Override
  public void check(HttpCall call) {
    if (named(call).isEmpty()) {
      throw new RefusedException(
          ErrorCode.INVALID_ADDRESS, "The path must be " + Environment.SANDBOX.path());
    }
  }

  /** The guide's table ends the paths with a slash, its examples and every client do not. */
  private static Optional<Environment> named(HttpCall call) {
    String sent = call.path();
    String path = sent.endsWith("/") ? sent.substring(0, sent.length() - 1) : sent;
    return Arrays.stream(Environment.values())
        .filter(environment -> environment.path().equals(path))
        .findFirst();
  }
}
