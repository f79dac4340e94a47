package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Lookup;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** The order reference as it is. */
final class GetOrderReferenceDetails implements Operation {
  private final Lookup lookup;

  GetOrderReferenceDetails(Lookup lookup) {
    this.lookup = requireNonNull(lookup, "lookup is null");
  }

  @Override
  public String action() {
    return "GetOrderReferenceDetails";
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
        .add(
            OrderReferenceXml.of(
                lookup.order(caller.account(), parameters.id("AmazonOrderReferenceId"))));
  }
}
