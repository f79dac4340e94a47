package dev.ipnledger.process;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.quarantine.QuarantineKey;
import org.jspecify.annotations.Nullable;

/**
 * What joins the log lines about one message.
 *
 * @param sqsMessageId what SQS wants back when the message is to be delivered again
 * @param snsMessageId of the envelope
 * @param notificationReferenceId Amazon's id of the notification; absent when it was not understood
 * @param topicArn of the envelope
 * @param replayOf the name in quarantine that the message was replayed from; absent for a fresh one
 */
record MessageNames(
    String sqsMessageId,
    String snsMessageId,
    @Nullable String notificationReferenceId,
    String topicArn,
    @Nullable QuarantineKey replayOf) {
  MessageNames {
    requireNonNull(sqsMessageId, "sqsMessageId is null");
    requireNonNull(snsMessageId, "snsMessageId is null");
    requireNonNull(topicArn, "topicArn is null");
  }
}
