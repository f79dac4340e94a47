package dev.ipnledger.sandbox.notify;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The test notifications that Seller Central's button sends: every id is one placeholder with the
 * prefix of the live environment, whatever the environment is, and all share one reference id.
 */
public enum SampleNotification {
  ORDER_REFERENCE("OrderReferenceNotification"),
  AUTHORIZATION("PaymentAuthorize"),
  CAPTURE("PaymentCapture"),
  REFUND("PaymentRefund");

  private static final String REFERENCE_ID = "1111111-1111-11111-1111-11111EXAMPLE";

  private final String notificationType;

  SampleNotification(String notificationType) {
    this.notificationType = notificationType;
  }

  public String notificationType() {
    return notificationType;
  }

  /** Finds by NotificationType in any case. */
  public static Optional<SampleNotification> named(String text) {
    for (SampleNotification sample : values()) {
      if (sample.notificationType.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
        return Optional.of(sample);
      }
    }
    return Optional.empty();
  }

  /**
   * The text of Message: the marketplace id is alphanumeric and the time right, unlike in others.
   */
  String message(Account account, String marketplaceId, Instant at) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("MarketplaceID", marketplaceId);
    fields.put("ReleaseEnvironment", account.environment().releaseEnvironment());
    fields.put("Version", "2013-01-01");
    fields.put("NotificationType", notificationType);
    fields.put("SellerId", account.sellerId());
    fields.put("NotificationReferenceId", REFERENCE_ID);
    fields.put("IsSample", true);
    fields.put("Timestamp", WireTime.millis(at));
    Printing printing = Printing.plain();
    fields.put("NotificationData", printing.document(document()));
    return printing.message(fields);
  }

  private Element document() {
    return switch (this) {
      case ORDER_REFERENCE -> SampleDocuments.order();
      case AUTHORIZATION -> SampleDocuments.authorization();
      case CAPTURE -> SampleDocuments.capture();
      case REFUND -> SampleDocuments.refund();
    };
  }
}
