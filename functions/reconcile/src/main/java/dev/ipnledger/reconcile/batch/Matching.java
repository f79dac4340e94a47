package dev.ipnledger.reconcile.batch;

import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedCounts;
import dev.ipnledger.mws.batch.BatchMatcher;
import dev.ipnledger.mws.batch.BatchRow;
import dev.ipnledger.mws.batch.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Matches the rows of one report with the requests of its feed, and counts what they are. */
final class Matching {
  private final Feed feed;
  private final BatchMatcher matcher;
  private final boolean again;
  private final List<String> odd = new ArrayList<>();
  private final List<String> repeated = new ArrayList<>();
  private int succeeded;
  private int failed;
  private int unreadable;
  private int unknown;
  private int duplicate;

  /**
   * @param again whether what failed for a reason that passes is repeated by the next feed
   */
  Matching(Feed feed, BatchMatcher matcher, boolean again) {
    this.feed = feed;
    this.matcher = matcher;
    this.again = again;
  }

  /** The row, when it answers a request of the feed that no row before it answered. */
  Optional<Row> match(BatchRow one) {
    Verdict verdict = matcher.match(one);
    return switch (verdict) {
      case Verdict.NotAsked _ -> {
        unknown++;
        yield Optional.empty();
      }
      case Verdict.Duplicate _ -> {
        duplicate++;
        yield Optional.empty();
      }
      default -> {
        Row row = Row.of(feed.key(), one, verdict);
        count(row);
        yield Optional.of(row);
      }
    };
  }

  private void count(Row row) {
    String id = row.row().sellerRequestId();
    switch (row.verdict()) {
      case Verdict.Succeeded _ -> succeeded++;
      case Verdict.Failed it when it.retriable() && again -> repeated.add(id);
      case Verdict.Failed _ -> {
        failed++;
        odd.add(id);
      }
      default -> {
        unreadable++;
        odd.add(id);
      }
    }
  }

  /** What the next feed asks about, in the report's order; empty when none is needed. */
  List<String> repeated() {
    return List.copyOf(repeated);
  }

  /** The requests that failed or are missing, once all rows were matched. */
  List<String> oddIds() {
    List<String> ids = new ArrayList<>(odd);
    ids.addAll(matcher.missing());
    return ids;
  }

  /**
   * What the report said, once all rows were matched.
   *
   * @param applied how many rows are in the ledger
   */
  FeedCounts counts(int applied) {
    return new FeedCounts(
        applied,
        succeeded,
        repeated.size(),
        failed,
        unreadable,
        matcher.missing().size(),
        unknown,
        duplicate);
  }
}
