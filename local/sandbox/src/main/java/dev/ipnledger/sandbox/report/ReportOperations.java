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
        new GetReportRequestListByNextToken(desk),
        new GetReportList(reports, new LiveSettlements(world, desk, reports)),
        new GetReportListByNextToken(reports),
        new GetReport(reports));
  }
}
