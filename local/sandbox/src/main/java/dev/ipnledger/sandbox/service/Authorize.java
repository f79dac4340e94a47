package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.Authorizations;
import dev.ipnledger.sandbox.model.AuthorizeRequest;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Reserves funds, at once or in the background, and captures them when asked to. */
final class Authorize implements Operation {
  private static final int LONGEST_TIMEOUT = 1440;

  private final Authorizations authorizations;

  Authorize(Authorizations authorizations) {
    this.authorizations = requireNonNull(authorizations, "authorizations is null");
  }

  @Override
  public String action() {
    return "Authorize";
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
    boolean captureNow = parameters.flag("CaptureNow");
    String softDescriptor = parameters.optional("SoftDescriptor", 16);
    if (softDescriptor != null && !captureNow) {
      throw Parameters.wrong("SoftDescriptor", "is only allowed with CaptureNow");
    }
    AuthorizeRequest request =
        new AuthorizeRequest(
            parameters.id("AmazonOrderReferenceId"),
            parameters.referenceId("AuthorizationReferenceId"),
            parameters.amount("AuthorizationAmount"),
            parameters.optional("SellerAuthorizationNote", 255),
            parameters.number("TransactionTimeout", LONGEST_TIMEOUT, LONGEST_TIMEOUT),
            captureNow,
            softDescriptor);
    Authorization authorization = authorizations.authorize(caller.account(), request, at);
    boolean fresh = authorization.created().equals(at);
    return result()
        .add(
            fresh
                ? AuthorizationXml.firstAnswer(authorization)
                : AuthorizationXml.of(authorization));
  }
}
