package dev.ipnledger.ipn;

import dev.ipnledger.documents.Details;
import dev.ipnledger.documents.Happening;

/** What the XML of a {@code NotificationData} came to. */
public sealed interface DataReading {
  /** It states something about a payment object. */
  record Stated(NotificationType type, Details details) implements DataReading {}

  /** It is understood, but is not about a payment object. */
  record Objectless(NotificationType type, Happening happening) implements DataReading {}

  /**
   * It cannot be applied.
   *
   * @param sentence for a person, naming the element
   */
  record Refused(QuarantineCause cause, String sentence) implements DataReading {}
}
