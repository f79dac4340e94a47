package dev.ipnledger.ipn;

import org.jspecify.annotations.Nullable;

/** Leads out of the reading of a notification that cannot be applied. */
final class QuarantineException extends Exception {
  private static final long serialVersionUID = 1L;

  private final QuarantineCause reason;
  private final String sentence;

  QuarantineException(QuarantineCause reason, String sentence) {
    super(sentence);
    this.reason = reason;
    this.sentence = sentence;
  }

  QuarantinedNotification with(@Nullable NotificationFields fields) {
    return new QuarantinedNotification(reason, sentence, fields);
  }

  DataReading.Refused refused() {
    return new DataReading.Refused(reason, sentence);
  }
}
