package dev.ipnledger.ledger.feed;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A feed that the system hands to Amazon by itself. Its requests are kept beside it and never
 * change.
 *
 * @param key names it
 * @param plannedAt when its requests were chosen, before anything was sent, UTC milliseconds
 * @param requests how many it has, 1 to 60,000
 * @param state how far it is
 * @param submissionId {@code FeedSubmissionId}; absent before Amazon gave it one
 * @param submittedAt when Amazon took it, by Amazon's clock, so that every answer in its report is
 *     younger; absent before
 * @param reportId {@code ReportId}; absent while none is known
 * @param passedOver reports that turned out to be another feed's; usually empty
 * @param lookAt not before then is Amazon asked about it again, UTC
 * @param failures calls in vain since it came into its state
 * @param counts what its report said
 * @param version how often it was written; 0 for one that is not kept yet
 */
public record Feed(
    FeedKey key,
    Instant plannedAt,
    int requests,
    FeedState state,
    @Nullable String submissionId,
    @Nullable Instant submittedAt,
    @Nullable String reportId,
    SortedSet<String> passedOver,
    Instant lookAt,
    int failures,
    FeedCounts counts,
    long version) {
  public Feed {
    requireNonNull(key, "key is null");
    plannedAt = plannedAt.truncatedTo(ChronoUnit.MILLIS);
    requireNonNull(state, "state is null");
    submittedAt = submittedAt == null ? null : submittedAt.truncatedTo(ChronoUnit.MILLIS);
    passedOver = Collections.unmodifiableSortedSet(new TreeSet<>(passedOver));
    lookAt = lookAt.truncatedTo(ChronoUnit.MILLIS);
    requireNonNull(counts, "counts is null");
  }

  /** A feed that is about to be handed in. */
  public static Feed planned(FeedKey key, int requests, Instant now) {
    return new Feed(
        key,
        now,
        requests,
        FeedState.PLANNED,
        null,
        null,
        null,
        Collections.emptySortedSet(),
        now,
        0,
        FeedCounts.NONE,
        0);
  }

  /** {@link FeedKey#name}. */
  public String name() {
    return key.name();
  }

  /**
   * Amazon took it.
   *
   * @param id {@code FeedSubmissionId}
   * @param at by Amazon's clock, UTC
   * @param look when to ask what became of it, UTC
   */
  public Feed submitted(String id, Instant at, Instant look) {
    requireEdge(FeedState.SUBMITTED);
    return new Feed(
        key,
        plannedAt,
        requests,
        FeedState.SUBMITTED,
        requireNonNull(id, "id is null"),
        requireNonNull(at, "at is null"),
        null,
        passedOver,
        look,
        0,
        counts,
        version);
  }

  /** The batch service took it; its report is looked for from then on. */
  public Feed accepted(Instant look) {
    return to(FeedState.ACCEPTED, null, passedOver, look);
  }

  /** Its report is known. */
  public Feed reported(String id, Instant now) {
    return to(FeedState.REPORTED, requireNonNull(id, "id is null"), passedOver, now);
  }

  /** The report is another feed's; it is never looked at again for this one. */
  public Feed passOver(Instant look) {
    TreeSet<String> others = new TreeSet<>(passedOver);
    others.add(requireNonNull(reportId, "no report is known"));
    return to(FeedState.ACCEPTED, null, others, look);
  }

  /** It ended. */
  public Feed ended(FeedState end, FeedCounts found) {
    Feed ended = to(end, reportId, passedOver, lookAt);
    return ended.with(found, lookAt, 0);
  }

  /** Nothing can be done about it before then. */
  public Feed later(Instant look) {
    return with(counts, look, failures);
  }

  /** A call was in vain. */
  public Feed failed(Instant look) {
    return with(counts, look, failures + 1);
  }

  /** So many rows of its report are in the ledger, from the beginning. */
  public Feed applied(int rows) {
    return with(counts.withApplied(rows), lookAt, failures);
  }

  /** The same as the store has it after one more write. */
  public Feed written() {
    return new Feed(
        key,
        plannedAt,
        requests,
        state,
        submissionId,
        submittedAt,
        reportId,
        passedOver,
        lookAt,
        failures,
        counts,
        version + 1);
  }

  private Feed with(FeedCounts found, Instant look, int vain) {
    return new Feed(
        key,
        plannedAt,
        requests,
        state,
        submissionId,
        submittedAt,
        reportId,
        passedOver,
        look,
        vain,
        found,
        version);
  }

  private Feed to(FeedState next, @Nullable String report, SortedSet<String> others, Instant look) {
    requireEdge(next);
    return new Feed(
        key,
        plannedAt,
        requests,
        next,
        submissionId,
        submittedAt,
        report,
        others,
        look,
        0,
        counts,
        version);
  }

  private void requireEdge(FeedState next) {
    if (!state.next().contains(next)) {
      throw new IllegalStateException(name() + " is " + state + " and can't become " + next);
    }
  }
}
