package dev.ipnledger.ipn;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.observation.Statement;

/**
 * A notification about a payment object.
 *
 * @param fields the JSON around the XML
 * @param type by the XML's root
 * @param account whose object it is
 * @param sample a made-up one that Seller Central sends as a test, or one with a placeholder for an
 *     id: to be recorded, never to be reconciled
 * @param statement what it states, with everything odd about the XML and the JSON as its problems
 */
public record Notification(
    NotificationFields fields,
    NotificationType type,
    Account account,
    boolean sample,
    Statement statement)
    implements NotificationReading {
  public Notification {
    requireNonNull(fields, "fields is null");
    requireNonNull(type, "type is null");
    requireNonNull(account, "account is null");
    requireNonNull(statement, "statement is null");
  }

  /**
   * {@code NotificationReferenceId}: the same when Amazon publishes the notification again. All
   * test notifications of Seller Central share one.
   */
  public String referenceId() {
    return requireNonNull(fields.notificationReferenceId(), "checked by the reader");
  }
}
