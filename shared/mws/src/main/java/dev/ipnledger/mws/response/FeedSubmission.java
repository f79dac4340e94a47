package dev.ipnledger.mws.response;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * {@code FeedSubmissionInfo}.
 *
 * @param id {@code FeedSubmissionId}: the {@code BatchReferenceId} of notification and report
 * @param type {@code FeedType}
 * @param processingStatus {@code FeedProcessingStatus}, verbatim. For payments {@code _DONE_} means
 *     that the feed was accepted and waits, {@code _CANCELLED_} that it was rejected, or cancelled
 *     by the seller
 * @param submittedAt empty when it can't be read
 * @param completedAt when it was accepted or rejected; empty before
 */
public record FeedSubmission(
    String id,
    Optional<String> type,
    String processingStatus,
    Optional<Instant> submittedAt,
    Optional<Instant> completedAt) {
  public FeedSubmission {
    requireNonNull(id, "id is null");
    requireNonNull(processingStatus, "processingStatus is null");
  }

  /** The batch service has taken the feed; the batch notification will follow. */
  public boolean accepted() {
    return processingStatus.equals("_DONE_");
  }

  /** Nothing of it will be carried out: rejected, or cancelled in time. */
  public boolean cancelled() {
    return processingStatus.equals("_CANCELLED_");
  }
}
