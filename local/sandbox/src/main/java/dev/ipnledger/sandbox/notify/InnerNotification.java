package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.xml.WireTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the envelope's Message, with the keys in the order of real ones.
 *
 * @param eventType of billing agreements; null elsewhere
 * @param data the NotificationData document
 */
record InnerNotification(
    String type,
    Account account,
    String marketplaceId,
    String referenceId,
    @Nullable String eventType,
    String data,
    Instant at) {
  /** Numeric marketplace ids seen in real notifications. */
  private static final Map<String, String> MARKETPLACE_NUMBERS =
      Map.of(
          "A3BXB0YN3XH17H", "623690",
          "AGWSWK15IEJJ7", "623680",
          "A1G8446IYHA4MR", "136311",
          "A35A4JO734ER04", "165570");

  InnerNotification {
    requireNonNull(type, "type is null");
    requireNonNull(account, "account is null");
    requireNonNull(marketplaceId, "marketplaceId is null");
    requireNonNull(referenceId, "referenceId is null");
    requireNonNull(data, "data is null");
    requireNonNull(at, "at is null");
  }

  /** All but the time, which has two forms. */
  private Map<String, Object> head() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("ReleaseEnvironment", account.environment().releaseEnvironment());
    fields.put("MarketplaceID", MARKETPLACE_NUMBERS.getOrDefault(marketplaceId, marketplaceId));
    fields.put("Version", "2013-01-01");
    if (eventType != null) {
      fields.put("EventType", eventType);
    }
    fields.put("NotificationType", type);
    fields.put("SellerId", account.sellerId());
    fields.put("NotificationReferenceId", referenceId);
    return fields;
  }

  /**
   * The fields.
   *
   * @param twelveHourClock whether Timestamp has the defect of the notifications of 2013 to 2015
   */
  Map<String, Object> fields(boolean twelveHourClock) {
    Map<String, Object> fields = head();
    fields.put("Timestamp", twelveHourClock ? WireTime.twelveHours(at) : WireTime.millis(at));
    fields.put("NotificationData", data);
    return fields;
  }
}
