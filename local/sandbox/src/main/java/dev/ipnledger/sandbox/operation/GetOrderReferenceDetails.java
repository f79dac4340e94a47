package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.AccessTokens;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.Lookup;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** The order as it is, with as much of the buyer as the seller may see. */
final class GetOrderReferenceDetails implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.reading(
              "GetOrderReferenceDetails",
              Quota.READ,
              Parameter.id("AmazonOrderReferenceId").asRequired(),
              Parameter.text("AccessToken", 2048),
              Parameter.text("AddressConsentToken", 2048))
          .withResult("OrderReferenceDetails")
          .withErrors(
              ErrorCode.INVALID_ORDER_REFERENCE_ID,
              ErrorCode.INVALID_ADDRESS_CONSENT_TOKEN,
              ErrorCode.INTERNAL_SERVER_ERROR)
          .from("5.4, 5.5");

  private final Lookup lookup;
  private final AccessTokens tokens;

  GetOrderReferenceDetails(Lookup lookup, AccessTokens tokens) {
    this.lookup = requireNonNull(lookup, "lookup is null");
    this.tokens = requireNonNull(tokens, "tokens is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    String id = parameters.required("AmazonOrderReferenceId");
    boolean consent = consent(parameters, at);
    return result().add(OrderReferenceXml.of(lookup.order(caller.account(), id), consent));
  }

  /** A token of the buyer who is signed in shows a draft's whole address. */
  private boolean consent(Parameters parameters, Instant at) {
    String newer = parameters.text("AccessToken");
    String token = newer == null ? parameters.text("AddressConsentToken") : newer;
    if (token != null && !tokens.valid(token, at)) {
      throw new RefusedException(
          ErrorCode.INVALID_ADDRESS_CONSENT_TOKEN, "The access token is not known or has expired.");
    }
    return token != null;
  }
}
