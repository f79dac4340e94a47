package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Authorizations;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Gives the reserved funds back. */
final class CloseAuthorization implements Operation {
  private final Authorizations authorizations;

  CloseAuthorization(Authorizations authorizations) {
    this.authorizations = requireNonNull(authorizations, "authorizations is null");
  }

  @Override
  public String action() {
    return "CloseAuthorization";
  }

  @Override
  public Quota quota() {
    return Quota.CHANGE;
  }

  @Override
  public boolean changes() {
    return true;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    authorizations.close(
        caller.account(),
        parameters.id("AmazonAuthorizationId"),
        parameters.optional("ClosureReason", 255),
        at);
    return result();
  }
}
