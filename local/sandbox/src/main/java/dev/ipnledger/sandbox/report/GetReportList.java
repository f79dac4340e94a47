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

/** Reports that can be fetched, newest first. */
final class GetReportList implements Operation {
  private static final ListFilter.Names NAMES =
      new ListFilter.Names(
          "ReportRequestIdList.Id",
          "ReportTypeList.Type",
          Optional.empty(),
          "AvailableFromDate",
          "AvailableToDate");
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "GetReportList",
              Quota.REPORT_LIST,
              Parameter.number("MaxCount", 100),
              Parameter.flag("Acknowledged"))
          .taking(NAMES.parameters())
          .withResult("NextToken", "HasNext", "ReportInfo")
          .from("7.9.5 [D]");

  private final Reports reports;
  private final AutomaticReports automatic;

  GetReportList(Reports reports, AutomaticReports automatic) {
    this.reports = requireNonNull(reports, "reports is null");
    this.automatic = requireNonNull(automatic, "automatic is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    String sellerId = caller.account().sellerId();
    automatic.catchUp(sellerId, at);
    ListFilter filter = NAMES.read(parameters, at.minus(ListFilter.KEPT));
    boolean acknowledgedOnly = parameters.flag("Acknowledged");
    List<Report> found =
        reports.of(sellerId, at).stream()
            .filter(report -> !acknowledgedOnly)
            .filter(
                report -> filter.matches(report.requestId(), report.type(), "", report.available()))
            .toList();
    return Page.first(result(), parameters, found, Report::id, ReportXml::of);
  }
}
