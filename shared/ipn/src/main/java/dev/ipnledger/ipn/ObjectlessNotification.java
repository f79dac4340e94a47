package dev.ipnledger.ipn;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import java.util.List;

/**
 * A notification that is understood but states nothing about a payment object: a batch was worked,
 * or something happened to a solution provider's merchant.
 *
 * @param problems what was odd, one sentence each
 */
public record ObjectlessNotification(
    NotificationFields fields, NotificationType type, Account account, List<String> problems)
    implements NotificationReading {
  public ObjectlessNotification {
    requireNonNull(fields, "fields is null");
    requireNonNull(type, "type is null");
    requireNonNull(account, "account is null");
    problems = List.copyOf(problems);
  }
}
