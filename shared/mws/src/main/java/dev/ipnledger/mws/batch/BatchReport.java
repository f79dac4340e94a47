package dev.ipnledger.mws.batch;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** How reading a batch report ended. */
public sealed interface BatchReport {
  /** Rows that were handed on. */
  long rows();

  /**
   * It was read to its end.
   *
   * @param batchReferenceId the feed's {@code FeedSubmissionId}; empty when the report has none
   */
  record Whole(Optional<String> batchReferenceId, long rows) implements BatchReport {
    public Whole {
      requireNonNull(batchReferenceId, "batchReferenceId is null");
    }
  }

  /**
   * It is no batch report, or breaks off; the rows before that are good.
   *
   * @param sentence why, for a person
   */
  record Broken(String sentence, long rows) implements BatchReport {
    public Broken {
      requireNonNull(sentence, "sentence is null");
    }
  }
}
