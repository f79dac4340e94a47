package dev.ipnledger.sandbox.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import java.util.List;

/** Cancels feeds that are not yet processed: the given ones, else all of them. */
final class CancelFeedSubmissions implements Operation {
  private static final int SHOWN = 100;
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "CancelFeedSubmissions",
              Quota.FEED_LIST,
              Parameter.list("FeedSubmissionIdList.Id", 64),
              Parameter.list("FeedTypeList.Type", 128),
              Parameter.time("SubmittedFromDate"),
              Parameter.time("SubmittedToDate"))
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
        feeds.cancel(FeedFilter.forCancel(parameters, at), caller.account().sellerId(), at);
    Element result = result().add("Count", String.valueOf(cancelled.size()));
    cancelled.stream().limit(SHOWN).map(FeedXml::of).forEach(result::add);
    return result;
  }
}
