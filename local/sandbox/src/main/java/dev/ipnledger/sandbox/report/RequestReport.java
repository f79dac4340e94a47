package dev.ipnledger.sandbox.report;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Asks for a report, which is made in the background. */
final class RequestReport implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "RequestReport",
              Quota.FILE,
              Parameter.text("ReportType", 128).asRequired(),
              Parameter.time("StartDate"),
              Parameter.time("EndDate"),
              Parameter.text("ReportOptions", 1024),
              Parameter.list("MarketplaceIdList.Id", 64))
          .withResult("ReportRequestInfo")
          .withErrors(ErrorCode.INVALID_REPORT_TYPE)
          .from("7.9.5 [D]; error [U]");

  private final ReportDesk desk;

  RequestReport(ReportDesk desk) {
    this.desk = requireNonNull(desk, "desk is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    String wireName = parameters.required("ReportType");
    ReportType type =
        ReportType.named(wireName)
            .orElseThrow(
                () ->
                    new RefusedException(
                        ErrorCode.INVALID_REPORT_TYPE, "The ReportType is not known."));
    Instant end = parameters.time("EndDate");
    if (end != null && end.isAfter(at)) {
      throw Parameters.wrong("EndDate", "is in the future");
    }
    return result()
        .add(
            ReportXml.of(
                desk.request(caller.account(), type, parameters.time("StartDate"), end, at)));
  }
}
