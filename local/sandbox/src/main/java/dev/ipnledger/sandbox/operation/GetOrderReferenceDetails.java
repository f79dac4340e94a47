package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.Lookup;
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
              Parameter.id("AmazonOrderReferenceId").asRequired())
          .taking(BuyerConsent.PARAMETERS)
          .withResult("OrderReferenceDetails")
          .withErrors(
              ErrorCode.INVALID_ORDER_REFERENCE_ID,
              ErrorCode.INVALID_ADDRESS_CONSENT_TOKEN,
              ErrorCode.INTERNAL_SERVER_ERROR)
          .from("5.4, 5.5");

  private final Lookup lookup;
  private final BuyerConsent consent;

  GetOrderReferenceDetails(Lookup lookup, BuyerConsent consent) {
    this.lookup = requireNonNull(lookup, "lookup is null");
    this.consent = requireNonNull(consent, "consent is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    String id = parameters.required("AmazonOrderReferenceId");
    boolean consented = consent.givenIn(parameters, at);
    return result().add(OrderReferenceXml.of(lookup.order(caller.account(), id), consented));
  }
}
