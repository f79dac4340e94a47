package dev.ipnledger.sandbox.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.report.ListFilter;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Cancels feeds that are not yet processed: the given ones, else all of them. */
final class CancelFeedSubmissions implements Operation {
  private static final int SHOWN = 100;

  /** It looks further back than a list does. */
  private static final Duration REACH = Duration.ofDays(180);

  private static final ListFilter.Names NAMES =
      new ListFilter.Names(
          "FeedSubmissionIdList.Id",
          "FeedTypeList.Type",
          Optional.empty(),
          "SubmittedFromDate",
          "SubmittedToDate");
  private static final OperationSpec SPEC =
      OperationSpec.changing("CancelFeedSubmissions", Quota.FEED_LIST)
          .taking(NAMES.parameters())
          .withResult("Count", "FeedSubmissionInfo")
          .from("7.10 [D]");

  private final Feeds feeds;

  CancelFeedSubmissions(Feeds feeds) {
    this.feeds = requireNonNull(feeds, "feeds is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    List<Feed> cancelled =
        feeds.cancel(NAMES.read(parameters, at.minus(REACH)), caller.account().sellerId(), at);
    Element result = result().add("Count", String.valueOf(cancelled.size()));
    cancelled.stream().limit(SHOWN).map(FeedXml::of).forEach(result::add);
    return result;
  }
}
