package dev.ipnledger.sandbox.batch;

import dev.ipnledger.sandbox.report.NextPage;
import dev.ipnledger.sandbox.service.Action;
import java.util.List;

/** The operations of the Feeds section. */
public final class FeedOperations {
  private FeedOperations() {}

  /** Every operation over one store. */
  public static List<Action> on(Feeds feeds) {
    return List.of(
        new SubmitFeed(feeds),
        new GetFeedSubmissionList(feeds),
        new NextPage<>(
            "GetFeedSubmissionList", "FeedSubmissionInfo", feeds::find, Feed::id, FeedXml::of),
        new GetFeedSubmissionResult(feeds),
        new CancelFeedSubmissions(feeds));
  }
}
