package dev.ipnledger.domain.agenda;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the system did about an object. It depends on arrival, so it stands beside the view and no
 * rebuild brings it back.
 *
 * @param failedAttempts calls without an answer since the last one that had one
 * @param lastAttemptAt when the last of them was made; absent when there is none
 * @param lastFailure its error code, or {@code Unavailable} where there was none
 * @param checkedIds ids of parent and children that were looked up and need no look-up any more
 * @param drift what a Get found before its notification came; absent when there is none
 * @param review what the last look at the whole order found; only with order references
 * @param doubt how the view differed from its evidence when they were compared last; absent when
 *     they agreed, or were never compared
 */
public record Upkeep(
    int failedAttempts,
    @Nullable Instant lastAttemptAt,
    @Nullable String lastFailure,
    SortedSet<String> checkedIds,
    @Nullable Drift drift,
    @Nullable Review review,
    @Nullable Doubt doubt) {
  /** Amazon's codes for an id that it does not know in this environment for this seller. */
  private static final Set<String> UNKNOWN_ID =
      Set.of("InvalidOrderReferenceId", "InvalidTransactionId", "NotFound");

  /** Nothing done yet. */
  public static final Upkeep NONE =
      new Upkeep(0, null, null, Collections.emptySortedSet(), null, null, null);

  public Upkeep {
    if (failedAttempts < 0) {
      throw new IllegalArgumentException("failedAttempts is negative: " + failedAttempts);
    }
    checkedIds = Collections.unmodifiableSortedSet(new TreeSet<>(checkedIds));
  }

  /** Without drift, review and doubt. */
  public Upkeep(
      int failedAttempts,
      @Nullable Instant lastAttemptAt,
      @Nullable String lastFailure,
      SortedSet<String> checkedIds) {
    this(failedAttempts, lastAttemptAt, lastFailure, checkedIds, null, null, null);
  }

  /** A change was found before it was told, or, with null, was told by now. */
  public Upkeep with(@Nullable Drift found) {
    return new Upkeep(failedAttempts, lastAttemptAt, lastFailure, checkedIds, found, review, doubt);
  }

  /** The whole order was looked at. */
  public Upkeep reviewed(Review found) {
    return new Upkeep(failedAttempts, lastAttemptAt, lastFailure, checkedIds, drift, found, doubt);
  }

  /** One more call without an answer. */
  public Upkeep failed(String failure, Instant at) {
    return new Upkeep(failedAttempts + 1, at, failure, checkedIds, drift, review, doubt);
  }

  /** A call that was answered: the count starts anew. */
  public Upkeep answered() {
    return new Upkeep(0, null, null, checkedIds, drift, review, doubt);
  }

  /** An id that needs no look-up any more; it also ends a row of failures about that id. */
  public Upkeep checked(String id) {
    TreeSet<String> ids = new TreeSet<>(checkedIds);
    ids.add(id);
    return new Upkeep(0, null, null, ids, drift, review, doubt);
  }

  /** The view was compared with its evidence: what differs, or, with null, nothing. */
  public Upkeep compared(@Nullable Doubt found) {
    return new Upkeep(failedAttempts, lastAttemptAt, lastFailure, checkedIds, drift, review, found);
  }

  /** Whether Amazon said that it does not know the id. */
  public boolean unknownAtAmazon() {
    return lastFailure != null && UNKNOWN_ID.contains(lastFailure);
  }
}
