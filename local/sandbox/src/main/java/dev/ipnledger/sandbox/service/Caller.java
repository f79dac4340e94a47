package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.Terms;

/** Who calls, after the signature was checked. */
public record Caller(Account account, Region region, Terms terms, String accessKeyId) {
  public Caller {
    requireNonNull(account, "account is null");
    requireNonNull(region, "region is null");
    requireNonNull(terms, "terms is null");
    requireNonNull(accessKeyId, "accessKeyId is null");
  }

  /** The HTTP status of ConstraintsExist: the American page gives 404, the European one 400. */
  public int constraintsStatus() {
    return region == Region.NA ? 404 : 400;
  }
}
