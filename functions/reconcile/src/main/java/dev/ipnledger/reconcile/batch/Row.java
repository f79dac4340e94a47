package dev.ipnledger.reconcile.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.ledger.feed.FeedKey;
import dev.ipnledger.mws.batch.BatchRow;
import dev.ipnledger.mws.batch.Verdict;

/**
 * A row of a report that answers a request of the feed.
 *
 * @param object what was asked about
 * @param row as it came
 * @param verdict what it says; never that it is a duplicate, or that nobody asked
 */
record Row(ObjectRef object, BatchRow row, Verdict verdict) {
  Row {
    requireNonNull(object, "object is null");
    requireNonNull(row, "row is null");
    requireNonNull(verdict, "verdict is null");
  }

  /** Of a feed whose requests are known by the ids of what they ask about. */
  static Row of(FeedKey feed, BatchRow row, Verdict verdict) {
    ObjectRef object =
        ObjectRef.of(
            feed.account(), feed.operation().subject(), new AmazonId(row.sellerRequestId()));
    return new Row(object, row, agreeing(object, verdict));
  }

  /** Two captures of one order are told apart by nothing but their ids. */
  private static Verdict agreeing(ObjectRef object, Verdict verdict) {
    boolean other =
        verdict instanceof Verdict.Succeeded succeeded
            && succeeded.statement().filter(it -> it.object().equals(object)).isEmpty();
    return other
        ? new Verdict.Unreadable(object.id().text(), "The answer is about another object")
        : verdict;
  }
}
