package dev.ipnledger.mws.request;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.ReportRequests;

/**
 * The next page of a {@link GetReportRequestList}.
 *
 * @param parameters all that is said
 */
public record GetReportRequestListByNextToken(Parameters parameters)
    implements Request<ReportRequests> {
  public GetReportRequestListByNextToken {
    parameters.expect(Operation.GET_REPORT_REQUEST_LIST_BY_NEXT_TOKEN);
  }

  /**
   * The page that the last one pointed to.
   *
   * @param nextToken from the last page
   */
  public static GetReportRequestListByNextToken of(String nextToken) {
    return new GetReportRequestListByNextToken(
        Parameters.of(Operation.GET_REPORT_REQUEST_LIST_BY_NEXT_TOKEN)
            .with("NextToken", nextToken));
  }

  @Override
  public AnswerReader<ReportRequests> reader() {
    return AnswerReaders.REPORT_REQUESTS;
  }
}
