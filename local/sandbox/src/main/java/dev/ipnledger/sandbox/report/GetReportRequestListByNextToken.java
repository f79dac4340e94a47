package dev.ipnledger.sandbox.report;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** The next page of GetReportRequestList. */
final class GetReportRequestListByNextToken implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.reading(
              "GetReportRequestListByNextToken",
              Quota.NEXT_PAGE,
              Parameter.text("NextToken", 4096).asRequired())
          .withResult("NextToken", "HasNext", "ReportRequestInfo")
          .from("7.9.5 [S]; quota [U]");

  private final ReportDesk desk;

  GetReportRequestListByNextToken(ReportDesk desk) {
    this.desk = requireNonNull(desk, "desk is null");
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
        id ->
            desk.of(sellerId).stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an unknown request")),
        ReportRequest::id,
        ReportXml::of);
  }
}
