package dev.ipnledger.sandbox.report;

import dev.ipnledger.sandbox.model.World;
import dev.ipnledger.sandbox.service.Action;
import java.util.List;

/** The operations of the Reports section. */
public final class ReportOperations {
  private ReportOperations() {}

  /** Every operation over one desk. */
  public static List<Action> on(World world, Reports reports, ReportDesk desk) {
    return List.of(
        new RequestReport(desk),
        new GetReportRequestList(desk),
        new NextPage<>(
            "GetReportRequestList",
            "ReportRequestInfo",
            desk::find,
            ReportRequest::id,
            ReportXml::of),
        new GetReportList(reports, new AutomaticReports(world, desk, reports)),
        new NextPage<>("GetReportList", "ReportInfo", reports::find, Report::id, ReportXml::of),
        new GetReport(reports));
  }
}
