package dev.ipnledger.mws.request;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.ReportRequests;
import java.time.Instant;
import java.util.Collection;

/**
 * Asks what became of requests for reports.
 *
 * @param parameters all that is said
 */
public record GetReportRequestList(Parameters parameters) implements Request<ReportRequests> {
  public GetReportRequestList {
    parameters.expect(Operation.GET_REPORT_REQUEST_LIST);
  }

  /** Those of the last 90 days, ten at most. */
  public static GetReportRequestList of() {
    return new GetReportRequestList(Parameters.of(Operation.GET_REPORT_REQUEST_LIST));
  }

  /** These; all other filters are ignored then. */
  public GetReportRequestList reportRequestIdList(Collection<String> ids) {
    return new GetReportRequestList(parameters.withAll("ReportRequestIdList.Id", ids));
  }

  /** Only those types. */
  public GetReportRequestList reportTypeList(Collection<String> types) {
    return new GetReportRequestList(parameters.withAll("ReportTypeList.Type", types));
  }

  /** Only those in one of these. */
  public GetReportRequestList reportProcessingStatusList(Collection<String> statuses) {
    return new GetReportRequestList(
        parameters.withAll("ReportProcessingStatusList.Status", statuses));
  }

  /** At most so many, 1 to 100. */
  public GetReportRequestList maxCount(int maxCount) {
    return new GetReportRequestList(parameters.with("MaxCount", Integer.toString(maxCount)));
  }

  /** Only those requested from then on. */
  public GetReportRequestList requestedFromDate(Instant requestedFromDate) {
    return new GetReportRequestList(parameters.with("RequestedFromDate", requestedFromDate));
  }

  /** Only those requested until then. */
  public GetReportRequestList requestedToDate(Instant requestedToDate) {
    return new GetReportRequestList(parameters.with("RequestedToDate", requestedToDate));
  }

  @Override
  public AnswerReader<ReportRequests> reader() {
    return AnswerReaders.REPORT_REQUESTS;
  }
}
