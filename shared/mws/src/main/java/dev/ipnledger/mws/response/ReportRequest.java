package dev.ipnledger.mws.response;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * {@code ReportRequestInfo}.
 *
 * @param id {@code ReportRequestId}
 * @param type {@code ReportType}
 * @param processingStatus {@code ReportProcessingStatus}, verbatim
 * @param generatedReportId the report, once it is made; may be empty even then: ask for it by the
 *     request's id
 */
public record ReportRequest(
    String id, Optional<String> type, String processingStatus, Optional<String> generatedReportId) {
  public ReportRequest {
    requireNonNull(id, "id is null");
    requireNonNull(processingStatus, "processingStatus is null");
  }

  /** There is a report to get. */
  public boolean done() {
    return processingStatus.equals("_DONE_");
  }

  /** It has ended without a report: nothing to tell, or cancelled. */
  public boolean endedWithoutReport() {
    return processingStatus.equals("_DONE_NO_DATA_") || processingStatus.equals("_CANCELLED_");
  }
}
