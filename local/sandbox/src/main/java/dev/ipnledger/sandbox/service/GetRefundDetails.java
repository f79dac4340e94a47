package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Lookup;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** The refund as it is. */
final class GetRefundDetails implements Operation {
  private final Lookup lookup;

  GetRefundDetails(Lookup lookup) {
    this.lookup = requireNonNull(lookup, "lookup is null");
  }

  @Override
  public String action() {
    return "GetRefundDetails";
  }

  @Override
  public Quota quota() {
    return Quota.READ;
  }

  @Override
  public boolean changes() {
    return false;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    return result()
        .add(RefundXml.of(lookup.refund(caller.account(), parameters.id("AmazonRefundId"))));
  }
}
