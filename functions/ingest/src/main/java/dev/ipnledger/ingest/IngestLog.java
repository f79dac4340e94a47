package dev.ipnledger.ingest;

import dev.ipnledger.sns.gate.GateRequest;
import dev.ipnledger.sns.gate.Verdict;
import dev.ipnledger.sns.gate.Verdict.Quarantined;
import dev.ipnledger.sns.gate.Verdict.Signed;
import dev.ipnledger.sns.gate.Verdict.UnsubscribeConfirmation;
import org.apache.logging.log4j.CloseableThreadContext;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/**
 * One line for each request. Of what is not verified it tells the outcome alone; of what is, the
 * ids that join it to the lines of the other functions. The message itself is never shown.
 */
final class IngestLog {
  private static final Logger LOG = LogManager.getLogger(IngestLog.class);

  void write(GateRequest request, Verdict verdict, Answer answer) {
    try (CloseableThreadContext.Instance fields = fields(verdict, answer.outcome())) {
      if (verdict instanceof Signed signed && request.namesAnotherMessageThan(signed.envelope())) {
        fields.put("note", "the header names another message id");
      }
      switch (verdict) {
        case Quarantined kept ->
            LOG.warn(
                "Kept aside: no seller lists this topic of Amazon's."
                    + " To take its messages, add to a seller's topics: {}",
                kept.lineToAdd());
        case UnsubscribeConfirmation _ ->
            LOG.warn("This endpoint was unsubscribed from the topic; nothing comes from it now.");
        default -> LOG.info("Answered {}", answer.status());
      }
    }
  }

  /** Something failed that will be tried again. */
  void problem(Signed signed, Exception problem) {
    try (CloseableThreadContext.Instance _ = fields(signed, signed.outcome())) {
      LOG.error("SNS is to deliver again", problem);
    }
  }

  private static CloseableThreadContext.Instance fields(Verdict verdict, String outcome) {
    CloseableThreadContext.Instance fields = CloseableThreadContext.put("outcome", outcome);
    if (verdict instanceof Signed signed) {
      fields.put("snsMessageId", signed.envelope().messageId());
      fields.put("topicArn", signed.envelope().topicArn());
    }
    return fields;
  }
}
