package dev.ipnledger.sandbox.report;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** The next page of GetReportList. */
final class GetReportListByNextToken implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.reading(
              "GetReportListByNextToken",
              Quota.NEXT_PAGE,
              Parameter.text("NextToken", 4096).asRequired())
          .withResult("NextToken", "HasNext", "ReportInfo")
          .withErrors(ErrorCode.INVALID_REPORT_ID)
          .from("7.9.5 [S]; quota [U]");

  private final Reports reports;

  GetReportListByNextToken(Reports reports) {
    this.reports = requireNonNull(reports, "reports is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    String sellerId = caller.account().sellerId();
    return Page.next(
        result(),
        parameters.required("NextToken"),
        id -> reports.find(sellerId, id),
        Report::id,
        ReportXml::of);
  }
}
