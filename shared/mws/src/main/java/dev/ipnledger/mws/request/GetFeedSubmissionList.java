package dev.ipnledger.mws.request;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.FeedSubmissions;
import java.time.Instant;
import java.util.Collection;

/**
 * Asks what became of feeds.
 *
 * @param parameters all that is said
 */
public record GetFeedSubmissionList(Parameters parameters) implements Request<FeedSubmissions> {
  public GetFeedSubmissionList {
    parameters.expect(Operation.GET_FEED_SUBMISSION_LIST);
  }

  /** Those of the last 90 days, ten at most. */
  public static GetFeedSubmissionList of() {
    return new GetFeedSubmissionList(Parameters.of(Operation.GET_FEED_SUBMISSION_LIST));
  }

  /** These, at most 100; all other filters are ignored then. */
  public GetFeedSubmissionList feedSubmissionIdList(Collection<String> ids) {
    return new GetFeedSubmissionList(parameters.withAll("FeedSubmissionIdList.Id", ids));
  }

  /** At most so many, 1 to 100. */
  public GetFeedSubmissionList maxCount(int maxCount) {
    return new GetFeedSubmissionList(parameters.with("MaxCount", Integer.toString(maxCount)));
  }

  /** Only those types. */
  public GetFeedSubmissionList feedTypeList(Collection<String> types) {
    return new GetFeedSubmissionList(parameters.withAll("FeedTypeList.Type", types));
  }

  /** Only those in one of these. */
  public GetFeedSubmissionList feedProcessingStatusList(Collection<String> statuses) {
    return new GetFeedSubmissionList(
        parameters.withAll("FeedProcessingStatusList.Status", statuses));
  }

  /** Only those submitted from then on. */
  public GetFeedSubmissionList submittedFromDate(Instant submittedFromDate) {
    return new GetFeedSubmissionList(parameters.with("SubmittedFromDate", submittedFromDate));
  }

  /** Only those submitted until then. */
  public GetFeedSubmissionList submittedToDate(Instant submittedToDate) {
    return new GetFeedSubmissionList(parameters.with("SubmittedToDate", submittedToDate));
  }

  @Override
  public AnswerReader<FeedSubmissions> reader() {
    return AnswerReaders.FEED_SUBMISSIONS;
  }
}
