package dev.ipnledger.runtime.sqs;

/**
 * How the queue treats a message that was received and not deleted.
 *
 * @param visibilityTimeoutSeconds after this long it can be received again
 * @param maxReceiveCount after this many receives it goes to the dead letters instead
 */
public record QueueRules(int visibilityTimeoutSeconds, int maxReceiveCount) {
  /**
   * What a local run uses: 5 receives as in the template, but a visibility time-out of seconds, so
   * that a person watching sees a failed message come back.
   */
  public static final QueueRules LOCAL = new QueueRules(10, 5);

  public QueueRules {
    if (visibilityTimeoutSeconds < 1 || maxReceiveCount < 1) {
      throw new IllegalArgumentException(
          "visibility time-out and receive count are positive, not "
              + visibilityTimeoutSeconds
              + " s and "
              + maxReceiveCount);
    }
  }

  /** {@code RedrivePolicy} of SQS, for a dead letter queue of that ARN. */
  String redrivePolicy(String deadLetterArn) {
    return """
        {"deadLetterTargetArn":"%s","maxReceiveCount":"%d"}"""
        .formatted(deadLetterArn, maxReceiveCount);
  }
}
