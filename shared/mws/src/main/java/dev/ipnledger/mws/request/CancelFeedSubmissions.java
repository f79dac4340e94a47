package dev.ipnledger.mws.request;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.FeedSubmissions;
import java.util.Collection;

/**
 * Takes feeds back. One whose processing has begun stays: read the answer. Without ids Amazon would
 * cancel all, so that there always are some.
 *
 * @param parameters all that is said
 */
public record CancelFeedSubmissions(Parameters parameters) implements Request<FeedSubmissions> {
  public CancelFeedSubmissions {
    parameters.expect(Operation.CANCEL_FEED_SUBMISSIONS);
  }

  /**
   * These and no others.
   *
   * @param ids FeedSubmissionIds; at least one, or the request is not complete
   */
  public static CancelFeedSubmissions of(Collection<String> ids) {
    return new CancelFeedSubmissions(
        Parameters.of(Operation.CANCEL_FEED_SUBMISSIONS)
            .withAll("FeedSubmissionIdList.Id", ids)
            .complete());
  }

  @Override
  public AnswerReader<FeedSubmissions> reader() {
    return AnswerReaders.FEED_SUBMISSIONS;
  }
}
