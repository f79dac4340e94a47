package dev.ipnledger.sandbox.report;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How far requests for reports are, newest first. */
final class GetReportRequestList implements Operation {
  /** How far back a list goes unless the call says otherwise, and how long things are kept. */
  private static final Duration KEPT = Duration.ofDays(90);

  private static final OperationSpec SPEC =
      OperationSpec.reading(
              "GetReportRequestList",
              Quota.FEED_LIST,
              Parameter.list("ReportRequestIdList.Id", 64),
              Parameter.list("ReportTypeList.Type", 128),
              Parameter.list("ReportProcessingStatusList.Status", 64),
              Parameter.number("MaxCount", 100),
              Parameter.time("RequestedFromDate"),
              Parameter.time("RequestedToDate"))
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
    List<String> ids = parameters.list("ReportRequestIdList.Id");
    List<String> types = parameters.list("ReportTypeList.Type");
    List<String> states = parameters.list("ReportProcessingStatusList.Status");
    Instant from = parameters.time("RequestedFromDate");
    Instant to = parameters.time("RequestedToDate");
    Instant since = from == null ? at.minus(KEPT) : from;
    List<ReportRequest> found =
        desk.of(caller.account().sellerId()).stream()
            .filter(
                request ->
                    ids.isEmpty()
                        ? (types.isEmpty() || types.contains(request.type().wireName()))
                            && (states.isEmpty() || states.contains(request.status().wireName()))
                            && !request.submitted().isBefore(since)
                            && (to == null || !request.submitted().isAfter(to))
                        : ids.contains(request.id()))
            .toList();
    return Page.first(result(), parameters, found, ReportRequest::id, ReportXml::of);
  }
}
