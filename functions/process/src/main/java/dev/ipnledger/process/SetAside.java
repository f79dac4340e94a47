package dev.ipnledger.process;

import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.sns.QueuedNotification;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a quarantined item of a message.
 *
 * @param owner whose it is, as far as the message says
 */
record SetAside(MessageNames names, QueuedNotification queued, Owner owner) {
  /**
   * The message with the reason for which it is not applied.
   *
   * @param cause for counting and for telling like from like
   * @param problem for a person
   */
  Incoming because(String cause, String problem) {
    Map<String, String> why = new TreeMap<>();
    why.put("cause", cause);
    why.put("problem", problem);
    why.put("topicArn", queued.topicArn());
    String reference = names.notificationReferenceId();
    if (reference != null) {
      why.put("notificationReferenceId", reference);
    }
    return new Incoming.Aside(
        names,
        SystemItem.quarantined(
            owner, names.snsMessageId(), queued.receivedAt(), why, queued.body()));
  }
}
