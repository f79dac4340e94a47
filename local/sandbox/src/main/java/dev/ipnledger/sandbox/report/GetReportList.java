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

/** Reports that can be fetched, newest first. */
final class GetReportList implements Operation {
  /** How far back a list goes unless the call says otherwise, and how long things are kept. */
  private static final Duration KEPT = Duration.ofDays(90);

  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "GetReportList",
              Quota.REPORT_LIST,
              Parameter.number("MaxCount", 100),
              Parameter.list("ReportTypeList.Type", 128),
              Parameter.list("ReportRequestIdList.Id", 64),
              Parameter.flag("Acknowledged"),
              Parameter.time("AvailableFromDate"),
              Parameter.time("AvailableToDate"))
          .withResult("NextToken", "HasNext", "ReportInfo")
          .from("7.9.5 [D]");

  private final Reports reports;
  private final LiveSettlements settlements;

  GetReportList(Reports reports, LiveSettlements settlements) {
    this.reports = requireNonNull(reports, "reports is null");
    this.settlements = requireNonNull(settlements, "settlements is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    settlements.catchUp(caller.account().sellerId(), at);
    List<String> ids = parameters.list("ReportRequestIdList.Id");
    List<String> types = parameters.list("ReportTypeList.Type");
    Instant from = parameters.time("AvailableFromDate");
    Instant to = parameters.time("AvailableToDate");
    Instant since = from == null ? at.minus(KEPT) : from;
    boolean acknowledgedOnly = parameters.flag("Acknowledged");
    List<Report> found =
        reports.of(caller.account().sellerId()).stream()
            .filter(report -> !acknowledgedOnly)
            .filter(
                report ->
                    ids.isEmpty()
                        ? (types.isEmpty() || types.contains(report.type()))
                            && !report.available().isBefore(since)
                            && (to == null || !report.available().isAfter(to))
                        : report.requestId() != null && ids.contains(report.requestId()))
            .toList();
    return Page.first(result(), parameters, found, Report::id, ReportXml::of);
  }
}
