package dev.ipnledger.sandbox.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.Body;
import dev.ipnledger.sandbox.model.BatchEnd;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.Lifetimes;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.model.World;
import dev.ipnledger.sandbox.report.ListFilter;
import dev.ipnledger.sandbox.report.Report;
import dev.ipnledger.sandbox.report.Reports;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Dispatcher;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Every feed and its life: submitted, in progress, accepted or rejected, run, reported. How long
 * the real one takes is not documented; here each step takes as long as {@link Lifetimes#batchStep}
 * [I].
 */
public final class Feeds {
  /** What the batch's own report is listed as; the real one was never seen in a list [I]. */
  private static final String REPORT_TYPE = Feed.TYPE;

  private static final long FIRST_ID = 4_360_683_431L;

  private final World world;
  private final Dispatcher payments;
  private final Reports reports;
  private final Duration step;
  private final long seed;
  private final Map<String, Feed> feeds = new LinkedHashMap<>();

  /**
   * Builds an empty store.
   *
   * @param payments runs the requests
   * @param seed decides the order in which they are run
   */
  public Feeds(World world, Dispatcher payments, Reports reports, Lifetimes lifetimes, long seed) {
    this.world = requireNonNull(world, "world is null");
    this.payments = requireNonNull(payments, "payments is null");
    this.reports = requireNonNull(reports, "reports is null");
    this.step = requireNonNull(lifetimes, "lifetimes is null").batchStep();
    this.seed = seed;
  }

  Feed submit(Caller caller, Body file, Instant at) {
    Feed feed = new Feed(String.valueOf(FIRST_ID + feeds.size()), caller, file, at);
    feeds.put(feed.id(), feed);
    world.at(at.plus(step), due -> begin(feed, due));
    return feed;
  }

  private void begin(Feed feed, Instant at) {
    if (feed.status() == FeedStatus.SUBMITTED) {
      feed.begin(at);
      world.at(at.plus(step), due -> check(feed, due));
    }
  }

  private void check(Feed feed, Instant at) {
    FeedCheck check = FeedCheck.of(feed);
    if (!check.problems().isEmpty()) {
      feed.end(FeedStatus.CANCELLED, FeedSummary.rejected(check.problems()), at);
      return;
    }
    feed.end(FeedStatus.DONE, FeedSummary.accepted(check.requests().size()), at);
    run(feed, check.requests(), at.plus(step));
  }

  /** A millisecond apart, so that times tell the versions of an object apart. */
  private void run(Feed feed, List<BatchRequest> requests, Instant from) {
    BatchRun run = new BatchRun(feed, payments);
    List<BatchRequest> shuffled = new ArrayList<>(requests);
    Collections.shuffle(shuffled, new Random(seed + Long.parseLong(feed.id())));
    Instant due = from;
    for (BatchRequest request : shuffled) {
      world.at(due, at -> run.run(request, at));
      due = due.plusMillis(1);
    }
    world.at(due, at -> report(run, at));
  }

  private void report(BatchRun run, Instant at) {
    Feed feed = run.feed();
    List<BatchResult> results = run.results();
    Report report =
        reports.add(
            feed.caller().account(),
            REPORT_TYPE,
            feed.id(),
            "text/xml;charset=UTF-8",
            BatchReport.print(feed.id(), results),
            at);
    int successful = (int) results.stream().filter(BatchResult::successful).count();
    world.endBatch(
        new BatchEnd(
            feed.caller().account(),
            feed.id(),
            report.id(),
            at,
            successful,
            results.size() - successful));
  }

  /**
   * The seller's own feed, whichever environment it is about.
   *
   * @throws RefusedException InvalidFeedSubmissionId when there is none, or none any more
   */
  Feed find(String sellerId, String id, Instant at) {
    Feed feed = feeds.get(id);
    if (feed == null || !shown(feed, sellerId, at)) {
      throw new RefusedException(
          ErrorCode.INVALID_FEED_SUBMISSION_ID, "The FeedSubmissionId " + id + " is not known.");
    }
    return feed;
  }

  /** Those that are still kept, newest first. */
  List<Feed> matching(ListFilter filter, String sellerId, Instant at) {
    return feeds.values().stream()
        .filter(feed -> shown(feed, sellerId, at))
        .filter(
            feed ->
                filter.matches(feed.id(), Feed.TYPE, feed.status().wireName(), feed.submitted()))
        .toList()
        .reversed();
  }

  private static boolean shown(Feed feed, String sellerId, Instant at) {
    return feed.caller().account().sellerId().equals(sellerId)
        && !feed.submitted().isBefore(at.minus(ListFilter.KEPT));
  }

  /** Cancels those that are not in progress yet; a started feed stays as it is. */
  List<Feed> cancel(ListFilter filter, String sellerId, Instant at) {
    List<Feed> cancelled =
        matching(filter, sellerId, at).stream()
            .filter(feed -> feed.status() == FeedStatus.SUBMITTED)
            .toList();
    cancelled.forEach(feed -> feed.end(FeedStatus.CANCELLED, FeedSummary.cancelled(), at));
    return cancelled;
  }
}
