package dev.ipnledger.mws.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.mws.error.ErrorDocument;
import dev.ipnledger.mws.error.Retry;
import dev.ipnledger.mws.feed.FeedRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds for each row of a report the request of the feed. It keeps of each request only what tells
 * whether the row's answer belongs to it; the rows themselves are not kept.
 *
 * <pre>{@code
 * BatchMatcher matcher = new BatchMatcher(account, feedRequests);
 * BatchReport report = BatchReportReader.read(stream, row -> store(matcher.match(row)));
 * Set<String> silent = matcher.missing();
 * }</pre>
 */
public final class BatchMatcher {
  private final Account account;
  private final Map<String, Expectation> expected = new HashMap<>();
  private final Set<String> answered = new LinkedHashSet<>();
  private final Set<String> retriable = new LinkedHashSet<>();

  /**
   * @param account whose feed it was
   * @param requests all of it, in any order
   */
  public BatchMatcher(Account account, Iterator<FeedRequest> requests) {
    this.account = requireNonNull(account, "account is null");
    requests.forEachRemaining(
        request -> expected.put(request.sellerRequestId(), Expectation.of(request)));
  }

  /** What a row is; it counts as its request's answer from then on. */
  public Verdict match(BatchRow row) {
    String id = row.sellerRequestId();
    Expectation expectation = expected.get(id);
    if (expectation == null) {
      return new Verdict.NotAsked(id);
    }
    if (!answered.add(id)) {
      return new Verdict.Duplicate(id);
    }
    return row.succeeded() ? expectation.judge(account, row) : failed(row);
  }

  /** Requests that no row has answered so far, by {@code SellerRequestId}. */
  public SortedSet<String> missing() {
    SortedSet<String> missing = new TreeSet<>(expected.keySet());
    missing.removeAll(answered);
    return missing;
  }

  /**
   * Requests that failed for a reason that passes: these, and only these, may be submitted again,
   * in a new feed and with the same reference ids ({@link Resubmission}).
   */
  public Set<String> retriable() {
    return Collections.unmodifiableSet(retriable);
  }

  private Verdict failed(BatchRow row) {
    ErrorDocument error = ErrorDocument.parse(row.responseData().getBytes(StandardCharsets.UTF_8));
    // Result and status may disagree; then it is not known what happened, and nobody guesses.
    boolean again = Retry.retriable(row.httpStatus()) && !row.result().equalsIgnoreCase("Success");
    if (again) {
      retriable.add(row.sellerRequestId());
    }
    return new Verdict.Failed(row.sellerRequestId(), row.httpStatus(), error, again);
  }
}
