package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Region;

/** Who calls, after the signature was checked. */
record Caller(Account account, Region region, String accessKeyId) {
  Caller {
    requireNonNull(account, "account is null");
    requireNonNull(region, "region is null");
    requireNonNull(accessKeyId, "accessKeyId is null");
  }
}
