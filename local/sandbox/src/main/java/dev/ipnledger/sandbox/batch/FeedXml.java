package dev.ipnledger.sandbox.batch;

import dev.ipnledger.sandbox.report.OfficeTime;
import dev.ipnledger.sandbox.xml.Element;

/** The {@code FeedSubmissionInfo} tree. */
final class FeedXml {
  private FeedXml() {}

  static Element of(Feed feed) {
    return Element.named("FeedSubmissionInfo")
        .add("FeedSubmissionId", feed.id())
        .add("FeedType", Feed.TYPE)
        .add("SubmittedDate", OfficeTime.print(feed.submitted()))
        .add("FeedProcessingStatus", feed.status().wireName())
        .addIfPresent("StartedProcessingDate", OfficeTime.printOrNull(feed.started()))
        .addIfPresent("CompletedProcessingDate", OfficeTime.printOrNull(feed.completed()));
  }
}
