package dev.ipnledger.process;

import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.sns.QueuedNotification;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
  Incoming.Aside because(String cause, String problem) {
    return new Incoming.Aside(names, quarantined(cause, problem, Map.of()), Optional.empty());
  }

  /**
   * A message that the registry does not let in, and the condition that tells which line it lacks.
   *
   * @param kind the condition's kind
   * @param subject what the registry does not know
   */
  Incoming.Aside because(
      SystemItem.Kind kind, String subject, String problem, MissingEntry missing) {
    Map<String, String> line = Map.of("addTo", missing.addTo(), "lineToAdd", missing.lineToAdd());
    String sentence = problem + " " + missing.sentence();
    SortedMap<String, String> why = new TreeMap<>(line);
    why.put("problem", sentence);
    why.put("topicArn", queued.topicArn());
    return new Incoming.Aside(
        names,
        quarantined(kind.name().toLowerCase(Locale.ROOT), sentence, line),
        Optional.of(new SystemItem(owner, kind, subject, queued.receivedAt(), why, null)));
  }

  private Quarantined quarantined(String cause, String problem, Map<String, String> more) {
    Map<String, String> why = new TreeMap<>(more);
    why.put(Quarantined.CAUSE, cause);
    why.put(Quarantined.PROBLEM, problem);
    why.put("topicArn", queued.topicArn());
    String reference = names.notificationReferenceId();
    if (reference != null) {
      why.put("notificationReferenceId", reference);
    }
    return Quarantined.arrived(
        new QuarantineKey(owner, names.snsMessageId()),
        queued.receivedAt(),
        why,
        Quarantined.Form.NOTIFICATION,
        QueueFormat.encode(queued).attributes(),
        queued.body());
  }
}
