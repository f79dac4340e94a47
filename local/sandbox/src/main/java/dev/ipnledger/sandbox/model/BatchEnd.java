package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A batch of which every request has been run.
 *
 * @param feedSubmissionId which the notification calls BatchReferenceId
 * @param successful requests that were answered 200, a declined payment among them
 * @param failed the others
 */
public record BatchEnd(
    Account account,
    String feedSubmissionId,
    String reportId,
    Instant created,
    int successful,
    int failed) {
  public BatchEnd {
    requireNonNull(account, "account is null");
    requireNonNull(feedSubmissionId, "feedSubmissionId is null");
    requireNonNull(reportId, "reportId is null");
    requireNonNull(created, "created is null");
  }
}
