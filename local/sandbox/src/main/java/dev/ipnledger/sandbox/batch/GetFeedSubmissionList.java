package dev.ipnledger.sandbox.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.report.Page;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** How far feeds are, newest first. */
final class GetFeedSubmissionList implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.reading(
              "GetFeedSubmissionList",
              Quota.FEED_LIST,
              Parameter.list("FeedSubmissionIdList.Id", 64),
              Parameter.list("FeedTypeList.Type", 128),
              Parameter.list("FeedProcessingStatusList.Status", 64),
              Parameter.number("MaxCount", 100),
              Parameter.time("SubmittedFromDate"),
              Parameter.time("SubmittedToDate"))
          .withResult("NextToken", "HasNext", "FeedSubmissionInfo")
          .from("7.4 [U]");

  private final Feeds feeds;

  GetFeedSubmissionList(Feeds feeds) {
    this.feeds = requireNonNull(feeds, "feeds is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    return Page.first(
        result(),
        parameters,
        feeds.matching(FeedFilter.of(parameters, at), caller.account().sellerId()),
        Feed::id,
        FeedXml::of);
  }
}
