package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Lookup;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** The authorization as it is. */
final class GetAuthorizationDetails implements Operation {
  private final Lookup lookup;

  GetAuthorizationDetails(Lookup lookup) {
    this.lookup = requireNonNull(lookup, "lookup is null");
  }

  @Override
  public String action() {
    return "GetAuthorizationDetails";
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
            AuthorizationXml.of(
                lookup.authorization(caller.account(), parameters.id("AmazonAuthorizationId"))));
  }
}
