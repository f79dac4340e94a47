package dev.ipnledger.domain.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.value.Moment;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the notification about a worked batch says.
 *
 * @param batchReferenceId the {@code FeedSubmissionId} of the feed
 * @param reportId what to ask {@code GetReport} for; empty when the notification does not say
 * @param status how it ended
 * @param writtenStatus the same as it was written; empty when it was missing
 * @param processed how many requests were worked; empty where it is missing or no count
 * @param successful how many of them Amazon answered with 200, a declined payment among them
 * @param failed how many it refused
 * @param createdAt {@code CreationTimestamp}, which was long written with a 12-hour clock: only to
 *     be shown
 */
public record BatchSummary(
    String batchReferenceId,
    Optional<String> reportId,
    BatchStatus status,
    Optional<String> writtenStatus,
    OptionalLong processed,
    OptionalLong successful,
    OptionalLong failed,
    Optional<Moment> createdAt) {
  public BatchSummary {
    requireNonNull(batchReferenceId, "batchReferenceId is null");
    requireNonNull(reportId, "reportId is null");
    requireNonNull(status, "status is null");
    requireNonNull(writtenStatus, "writtenStatus is null");
    requireNonNull(processed, "processed is null");
    requireNonNull(successful, "successful is null");
    requireNonNull(failed, "failed is null");
    requireNonNull(createdAt, "createdAt is null");
  }

  /**
   * Whether all three counts are there and every processed request either succeeded or failed. What
   * does not add up cannot be reconciled with its report without a person.
   */
  public boolean addsUp() {
    if (processed.isEmpty() || successful.isEmpty() || failed.isEmpty()) {
      return false;
    }
    // A sum that overflows is negative, and no count is.
    return processed.getAsLong() == successful.getAsLong() + failed.getAsLong();
  }
}
