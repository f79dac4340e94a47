package dev.ipnledger.sandbox.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.service.AnsweredFile;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.FileOperation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import java.time.Instant;

/** What the check of a feed found. */
final class GetFeedSubmissionResult implements FileOperation {
  private static final OperationSpec SPEC =
      OperationSpec.reading(
              "GetFeedSubmissionResult", Quota.FILE, Parameter.id("FeedSubmissionId").asRequired())
          .withErrors(
              ErrorCode.INVALID_FEED_SUBMISSION_ID, ErrorCode.FEED_PROCESSING_RESULT_NOT_READY)
          .from("7.4, 7.5; errors [U]");

  private final Feeds feeds;

  GetFeedSubmissionResult(Feeds feeds) {
    this.feeds = requireNonNull(feeds, "feeds is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public AnsweredFile answer(Caller caller, Parameters parameters, Instant at) {
    Feed feed =
        feeds.find(caller.account().sellerId(), parameters.required("FeedSubmissionId"), at);
    return new AnsweredFile("text/plain;charset=UTF-8", feed.summary());
  }
}
