package dev.ipnledger.process;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.ledger.ContentionException;
import dev.ipnledger.process.Incoming.About;
import dev.ipnledger.process.Incoming.Aside;
import dev.ipnledger.process.Incoming.Happened;
import org.apache.logging.log4j.CloseableThreadContext;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * One line for each message and one for each Get, joined by the ids of the message, the
 * notification and the object. Nothing of a body and nothing about the buyer.
 */
final class ProcessLog {
  private static final Logger LOG = LogManager.getLogger(ProcessLog.class);

  /** The message is dealt with. */
  void done(Incoming message, String outcome) {
    try (CloseableThreadContext.Instance _ = fields(message).put("outcome", outcome)) {
      switch (message) {
        case Aside aside -> LOG.warn("Kept aside: {}", aside.item().details().get("problem"));
        case Happened happened when happened.attention().isPresent() ->
            LOG.warn("Recorded: {}", happened.attention().get().details().get("problem"));
        default -> LOG.info("Recorded");
      }
    }
  }

  /** SQS is to deliver the message again. */
  void failed(Incoming message, @Nullable Throwable cause) {
    try (CloseableThreadContext.Instance _ = fields(message).put("outcome", "failed")) {
      switch (cause) {
        case SdkException _ -> LOG.warn("The ledger did not answer; SQS delivers again", cause);
        case ContentionException _ -> LOG.warn("Others were faster; SQS delivers again", cause);
        case null, default ->
            LOG.error("A defect; SQS delivers again, and then into the dead letters", cause);
      }
    }
  }

  /** The message can't be read, and never will. */
  void poison(String sqsMessageId, PoisonMessageException problem) {
    try (CloseableThreadContext.Instance _ =
        CloseableThreadContext.put("sqsMessageId", sqsMessageId).put("outcome", "poison")) {
      LOG.error("Not a message of ingest; SQS moves it into the dead letters", problem);
    }
  }

  /** What came of a Get. */
  void got(ObjectRef object, String outcome) {
    try (CloseableThreadContext.Instance fields =
        CloseableThreadContext.put("objectId", object.id().text()).put("get", outcome)) {
      account(fields, object.account());
      LOG.info("Asked");
    }
  }

  private static CloseableThreadContext.Instance fields(Incoming message) {
    CloseableThreadContext.Instance fields =
        CloseableThreadContext.put("snsMessageId", message.names().snsMessageId());
    String reference = message.names().notificationReferenceId();
    if (reference != null) {
      fields.put("notificationReferenceId", reference);
    }
    if (message instanceof About about) {
      fields.put("objectId", about.object().id().text());
      account(fields, about.object().account());
    }
    return fields;
  }

  private static void account(CloseableThreadContext.Instance fields, Account account) {
    fields.put("sellerId", account.sellerId());
    fields.put("environment", account.environment().slug());
  }
}
