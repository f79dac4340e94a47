package dev.ipnledger.sandbox.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.report.ListFilter;
import dev.ipnledger.sandbox.report.Page;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import java.util.Optional;

/** How far feeds are, newest first. */
final class GetFeedSubmissionList implements Operation {
  private static final ListFilter.Names NAMES =
      new ListFilter.Names(
          "FeedSubmissionIdList.Id",
          "FeedTypeList.Type",
          Optional.of("FeedProcessingStatusList.Status"),
          "SubmittedFromDate",
          "SubmittedToDate");
  private static final OperationSpec SPEC =
      OperationSpec.reading(
              "GetFeedSubmissionList", Quota.FEED_LIST, Parameter.number("MaxCount", 100))
          .taking(NAMES.parameters())
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
        feeds.matching(
            NAMES.read(parameters, at.minus(ListFilter.KEPT)), caller.account().sellerId(), at),
        Feed::id,
        FeedXml::of);
  }
}
