package dev.ipnledger.sandbox.report;

import dev.ipnledger.sandbox.xml.Element;

/** The trees of the Reports section. */
final class ReportXml {
  private ReportXml() {}

  static Element of(ReportRequest request) {
    return Element.named("ReportRequestInfo")
        .add("ReportRequestId", request.id())
        .add("ReportType", request.type().wireName())
        .add("StartDate", OfficeTime.print(request.start()))
        .add("EndDate", OfficeTime.print(request.end()))
        .add("Scheduled", "false")
        .add("SubmittedDate", OfficeTime.print(request.submitted()))
        .add("ReportProcessingStatus", request.status().wireName())
        .addIfPresent("GeneratedReportId", request.reportId())
        .addIfPresent("StartedProcessingDate", OfficeTime.printOrNull(request.started()))
        .addIfPresent("CompletedDate", OfficeTime.printOrNull(request.completed()));
  }

  /**
   * A report that Amazon made by itself has a request id of its own too; here it is the report's.
   */
  static Element of(Report report) {
    String requestId = report.requestId();
    return Element.named("ReportInfo")
        .add("ReportId", report.id())
        .add("ReportType", report.type())
        .add("ReportRequestId", requestId == null ? report.id() : requestId)
        .add("AvailableDate", OfficeTime.print(report.available()))
        .add("Acknowledged", "false");
  }
}
