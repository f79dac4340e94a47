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

/** The capture as it is. */
final class GetCaptureDetails implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.reading(
              "GetCaptureDetails", Quota.READ, Parameter.id("AmazonCaptureId").asRequired())
          .withResult("CaptureDetails")
          .withErrors(ErrorCode.INVALID_TRANSACTION_ID, ErrorCode.INTERNAL_SERVER_ERROR)
          .from("5.4, 5.5");

  private final Lookup lookup;

  GetCaptureDetails(Lookup lookup) {
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
            CaptureXml.of(
                lookup.capture(caller.account(), parameters.required("AmazonCaptureId"))));
  }
}
