package dev.ipnledger.sandbox.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.report.Page;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** The next page of GetFeedSubmissionList. */
final class GetFeedSubmissionListByNextToken implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.reading(
              "GetFeedSubmissionListByNextToken",
              Quota.NEXT_PAGE,
              Parameter.text("NextToken", 4096).asRequired())
          .withResult("NextToken", "HasNext", "FeedSubmissionInfo")
          .withErrors(ErrorCode.INVALID_FEED_SUBMISSION_ID)
          .from("7.9.5 [S]; quota [U]");

  private final Feeds feeds;

  GetFeedSubmissionListByNextToken(Feeds feeds) {
    this.feeds = requireNonNull(feeds, "feeds is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    String sellerId = caller.account().sellerId();
    return Page.next(
        result(),
        parameters.required("NextToken"),
        id -> feeds.find(sellerId, id),
        Feed::id,
        FeedXml::of);
  }
}
