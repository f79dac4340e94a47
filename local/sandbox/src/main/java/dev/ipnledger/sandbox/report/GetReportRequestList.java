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
import java.util.List;
import java.util.Optional;

/** How far requests for reports are, newest first. */
final class GetReportRequestList implements Operation {
  private static final ListFilter.Names NAMES =
      new ListFilter.Names(
          "ReportRequestIdList.Id",
          "ReportTypeList.Type",
          Optional.of("ReportProcessingStatusList.Status"),
          "RequestedFromDate",
          "RequestedToDate");
  private static final OperationSpec SPEC =
      OperationSpec.reading(
              "GetReportRequestList", Quota.FEED_LIST, Parameter.number("MaxCount", 100))
          .taking(NAMES.parameters())
          .withResult("NextToken", "HasNext", "ReportRequestInfo")
          .from("7.9.5 [D]");

  private final ReportDesk desk;

  GetReportRequestList(ReportDesk desk) {
    this.desk = requireNonNull(desk, "desk is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    ListFilter filter = NAMES.read(parameters, at.minus(ListFilter.KEPT));
    List<ReportRequest> found =
        desk.of(caller.account().sellerId(), at).stream()
            .filter(
                request ->
                    filter.matches(
                        request.id(),
                        request.type().wireName(),
                        request.status().wireName(),
                        request.submitted()))
            .toList();
    return Page.first(result(), parameters, found, ReportRequest::id, ReportXml::of);
  }
}
