package dev.ipnledger.reconcile.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.StandingConditions;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedCounts;
import java.time.Instant;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Raises what a person should know of a feed, each once: a condition of kind BATCH. */
final class Conditions {
  /** So many ids are named; the feed's report has them all. */
  private static final int NAMED = 10;

  private static final String OVERDUE = "overdue";

  private final StandingConditions standing;

  Conditions(StandingConditions standing) {
    this.standing = requireNonNull(standing, "standing is null");
  }

  /** Its objects are asked about by single calls again, and its report is still waited for. */
  void overdue(Feed feed, Instant since) {
    raise(
        feed,
        OVERDUE,
        "No report of the feed came within "
            + Spans.HOLD_AT_MOST.toHours()
            + " hours; its objects are asked about by single calls",
        since,
        new TreeMap<>());
  }

  /** It was overdue, and is not any more. */
  void overdueNoMore(Feed feed) {
    standing.end(Owner.of(feed.key().account()), SystemItem.Kind.BATCH, cause(feed, OVERDUE));
  }

  /**
   * It ended without its requests being answered.
   *
   * @param why a sentence
   */
  void failed(Feed feed, String why, Instant since) {
    raise(feed, feed.state().label(), why, since, new TreeMap<>());
  }

  /**
   * Its report was read, and not all of it is as it should be; the feed has the counts.
   *
   * @param ids what the requests that failed or are missing asked about
   */
  void odd(Feed feed, Collection<String> ids, Instant since) {
    FeedCounts counts = feed.counts();
    SortedMap<String, String> details = new TreeMap<>();
    put(details, "failed", counts.failed());
    put(details, "unreadable", counts.unreadable());
    put(details, "missing", counts.missing());
    put(details, "unknown", counts.unknown());
    put(details, "duplicate", counts.duplicate());
    if (!ids.isEmpty()) {
      details.put("ids", ids.stream().limit(NAMED).collect(Collectors.joining(" ")));
    }
    raise(feed, "rows", "Not every request of the feed was answered once", since, details);
  }

  private static void put(SortedMap<String, String> details, String name, int count) {
    if (count > 0) {
      details.put(name, Integer.toString(count));
    }
  }

  private void raise(
      Feed feed, String what, String problem, Instant since, SortedMap<String, String> details) {
    details.put("problem", problem);
    details.put("operation", feed.key().operation().wireName());
    details.put("requests", Integer.toString(feed.requests()));
    String submissionId = feed.submissionId();
    if (submissionId != null) {
      details.put("feedSubmissionId", submissionId);
    }
    String reportId = feed.reportId();
    if (reportId != null) {
      details.put("reportId", reportId);
    }
    standing.raise(
        new SystemItem(
            Owner.of(feed.key().account()),
            SystemItem.Kind.BATCH,
            cause(feed, what),
            since,
            details,
            null));
  }

  private static String cause(Feed feed, String what) {
    return feed.name() + "." + what;
  }
}
