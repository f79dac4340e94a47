package dev.ipnledger.ipn;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.documents.Happening;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.batch.BatchSummary;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A notification that is understood but states nothing about a payment object: a batch was worked,
 * or something happened to a solution provider's merchant.
 *
 * @param fields the JSON around the XML
 * @param type by the XML's root
 * @param account whose message it is
 * @param sample a made-up one that Seller Central sends as a test
 * @param happening what happened, and to what
 * @param problems what was odd about the XML and the JSON, one sentence each
 */
public record ObjectlessNotification(
    NotificationFields fields,
    NotificationType type,
    Account account,
    boolean sample,
    Happening happening,
    List<String> problems)
    implements NotificationReading {
  public ObjectlessNotification {
    requireNonNull(fields, "fields is null");
    requireNonNull(type, "type is null");
    requireNonNull(account, "account is null");
    requireNonNull(happening, "happening is null");
    problems = List.copyOf(problems);
  }

  /** What it happened to: the {@code BatchReferenceId}, the merchant's seller id. */
  public String subject() {
    return happening.subject().orElse(account.sellerId());
  }

  /** The batch; empty for an event. */
  public Optional<BatchSummary> batch() {
    return happening.batch();
  }

  /** What it says, by the names of Amazon's elements; of options their names only. */
  public SortedMap<String, String> details() {
    return happening.details();
  }

  /** {@code NotificationReferenceId}: the same when Amazon publishes the notification again. */
  public String referenceId() {
    return requireNonNull(fields.notificationReferenceId(), "checked by the reader");
  }
}
