package dev.ipnledger.mws.request;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.FeedSubmissions;

/**
 * The next page of a {@link GetFeedSubmissionList}.
 *
 * @param parameters all that is said
 */
public record GetFeedSubmissionListByNextToken(Parameters parameters)
    implements Request<FeedSubmissions> {
  public GetFeedSubmissionListByNextToken {
    parameters.expect(Operation.GET_FEED_SUBMISSION_LIST_BY_NEXT_TOKEN);
  }

  /**
   * The page that the last one pointed to.
   *
   * @param nextToken from the last page
   */
  public static GetFeedSubmissionListByNextToken of(String nextToken) {
    return new GetFeedSubmissionListByNextToken(
        Parameters.of(Operation.GET_FEED_SUBMISSION_LIST_BY_NEXT_TOKEN)
            .with("NextToken", nextToken));
  }

  @Override
  public AnswerReader<FeedSubmissions> reader() {
    return AnswerReaders.FEED_SUBMISSIONS;
  }
}
