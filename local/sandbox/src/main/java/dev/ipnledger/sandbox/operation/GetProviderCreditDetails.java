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

/** The provider credit as it is, for the seller and for the provider. */
final class GetProviderCreditDetails implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.reading(
              "GetProviderCreditDetails",
              Quota.READ,
              Parameter.id("AmazonProviderCreditId").asRequired())
          .withResult("ProviderCreditDetails")
          .withErrors(ErrorCode.INVALID_TRANSACTION_ID, ErrorCode.INTERNAL_SERVER_ERROR)
          .from("5.4 [S]");

  private final Lookup lookup;

  GetProviderCreditDetails(Lookup lookup) {
    this.lookup = requireNonNull(lookup, "lookup is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    return result()
        .add(
            ProviderCreditXml.of(
                lookup.providerCredit(
                    caller.account(), parameters.required("AmazonProviderCreditId"))));
  }
}
