package dev.ipnledger.mws.request;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.Reports;
import java.time.Instant;
import java.util.Collection;

/**
 * Asks which reports there are, also those that Amazon makes by itself.
 *
 * @param parameters all that is said
 */
public record GetReportList(Parameters parameters) implements Request<Reports> {
  public GetReportList {
    parameters.expect(Operation.GET_REPORT_LIST);
  }

  /** Those of the last 90 days, ten at most. */
  public static GetReportList of() {
    return new GetReportList(Parameters.of(Operation.GET_REPORT_LIST));
  }

  /** At most so many, 1 to 100. */
  public GetReportList maxCount(int maxCount) {
    return new GetReportList(parameters.with("MaxCount", Integer.toString(maxCount)));
  }

  /** Only those types. */
  public GetReportList reportTypeList(Collection<String> types) {
    return new GetReportList(parameters.withAll("ReportTypeList.Type", types));
  }

  /** Of these requests; all other filters are ignored then. */
  public GetReportList reportRequestIdList(Collection<String> ids) {
    return new GetReportList(parameters.withAll("ReportRequestIdList.Id", ids));
  }

  /** Only those that were, or were not, acknowledged. */
  public GetReportList acknowledged(boolean acknowledged) {
    return new GetReportList(parameters.with("Acknowledged", Boolean.toString(acknowledged)));
  }

  /** Only those available from then on. */
  public GetReportList availableFromDate(Instant availableFromDate) {
    return new GetReportList(parameters.with("AvailableFromDate", availableFromDate));
  }

  /** Only those available until then. */
  public GetReportList availableToDate(Instant availableToDate) {
    return new GetReportList(parameters.with("AvailableToDate", availableToDate));
  }

  @Override
  public AnswerReader<Reports> reader() {
    return AnswerReaders.REPORTS;
  }
}
