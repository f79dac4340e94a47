package dev.ipnledger.sandbox.notify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.xml.WireTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON text in the envelope's Message, with the keys in the order of real ones. */
final class InnerNotification {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Numeric marketplace ids seen in real notifications. */
  private static final Map<String, String> MARKETPLACE_NUMBERS =
      Map.of(
          "A3BXB0YN3XH17H", "623690",
          "AGWSWK15IEJJ7", "623680",
          "A1G8446IYHA4MR", "136311",
          "A35A4JO734ER04", "165570");

  private InnerNotification() {}

  static String print(
      String type,
      String sellerId,
      Environment environment,
      String marketplaceId,
      String notificationReferenceId,
      String notificationData,
      Instant at,
      boolean twelveHourClock) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("ReleaseEnvironment", environment.releaseEnvironment());
    fields.put("MarketplaceID", MARKETPLACE_NUMBERS.getOrDefault(marketplaceId, marketplaceId));
    fields.put("Version", "2013-01-01");
    fields.put("NotificationType", type);
    fields.put("SellerId", sellerId);
    fields.put("NotificationReferenceId", notificationReferenceId);
    fields.put("Timestamp", twelveHourClock ? WireTime.twelveHours(at) : WireTime.millis(at));
    fields.put("NotificationData", notificationData);
    try {
      // Amazon's writer escapes the slash of every closing tag.
      return JSON.writeValueAsString(fields).replace("</", "<\\/");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of texts is always JSON", e);
    }
  }
}
