package dev.ipnledger.mws.request;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.Reports;

/**
 * The next page of a {@link GetReportList}.
 *
 * @param parameters all that is said
 */
public record GetReportListByNextToken(Parameters parameters) implements Request<Reports> {
  public GetReportListByNextToken {
    parameters.expect(Operation.GET_REPORT_LIST_BY_NEXT_TOKEN);
  }

  /**
   * The page that the last one pointed to.
   *
   * @param nextToken from the last page
   */
  public static GetReportListByNextToken of(String nextToken) {
    return new GetReportListByNextToken(
        Parameters.of(Operation.GET_REPORT_LIST_BY_NEXT_TOKEN).with("NextToken", nextToken));
  }

  @Override
  public AnswerReader<Reports> reader() {
    return AnswerReaders.REPORTS;
  }
}
