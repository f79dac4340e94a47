package dev.ipnledger.mws.request;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.ReportRequests;
import java.time.Instant;
import java.util.Collection;

/**
 * Asks for a report to be made.
 *
 * @param parameters all that is said
 */
public record RequestReport(Parameters parameters) implements Request<ReportRequests> {
  public RequestReport {
    parameters.expect(Operation.REQUEST_REPORT);
  }

  /**
   * Of a period that Amazon chooses.
   *
   * @param reportType as _GET_FLAT_FILE_OFFAMAZONPAYMENTS_REFUND_DATA_
   */
  public static RequestReport of(String reportType) {
    return new RequestReport(
        Parameters.of(Operation.REQUEST_REPORT).with("ReportType", reportType));
  }

  /** The beginning of the period. */
  public RequestReport startDate(Instant startDate) {
    return new RequestReport(parameters.with("StartDate", startDate));
  }

  /** Its end, not in the future; now when left out. */
  public RequestReport endDate(Instant endDate) {
    return new RequestReport(parameters.with("EndDate", endDate));
  }

  /** Options of the report's type. */
  public RequestReport reportOptions(String reportOptions) {
    return new RequestReport(parameters.with("ReportOptions", reportOptions));
  }

  /** Only those marketplaces; they tell the environment. Not in Japan. */
  public RequestReport marketplaceIdList(Collection<String> ids) {
    return new RequestReport(parameters.withAll("MarketplaceIdList.Id", ids));
  }

  @Override
  public AnswerReader<ReportRequests> reader() {
    return AnswerReaders.REPORT_REQUESTS;
  }
}
