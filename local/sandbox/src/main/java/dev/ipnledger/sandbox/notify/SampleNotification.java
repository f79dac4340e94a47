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
 * prefix of the live environment, whatever the environment is, and all share one reference id. The
 * first four were seen; the others are the same for the types that are left [I].
 */
public enum SampleNotification {
  ORDER_REFERENCE("OrderReferenceNotification"),
  AUTHORIZATION("PaymentAuthorize"),
  CAPTURE("PaymentCapture"),
  REFUND("PaymentRefund"),
  BILLING_AGREEMENT("BillingAgreementNotification"),
  PROVIDER_CREDIT("ProviderCredit"),
  PROVIDER_CREDIT_REVERSAL("ProviderCreditReversal"),
  CHARGEBACK("Chargeback Detailed Notification"),
  SOLUTION_PROVIDER_EVENT("SolutionProviderEvent"),
  BATCH("Batch");

  private static final String REFERENCE_ID = "1111111-1111-11111-1111-11111EXAMPLE";

  private final String notificationType;

  SampleNotification(String notificationType) {
    this.notificationType = notificationType;
  }

  public String notificationType() {
    return notificationType;
  }

  /** Finds by NotificationType in any case, with or without its spaces. */
  public static Optional<SampleNotification> named(String text) {
    for (SampleNotification sample : values()) {
      if (plain(sample.notificationType).equals(plain(text))) {
        return Optional.of(sample);
      }
    }
    return Optional.empty();
  }

  private static String plain(String type) {
    return type.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  /**
   * The text of Message: the marketplace id is alphanumeric and the time right, unlike in others.
   */
  String message(Account account, String marketplaceId, Instant at) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("MarketplaceID", marketplaceId);
    fields.put("ReleaseEnvironment", account.environment().releaseEnvironment());
    fields.put("Version", "2013-01-01");
    if (this == BILLING_AGREEMENT) {
      fields.put("EventType", "BillingAgreementStatusUpdated");
    }
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
      case BILLING_AGREEMENT -> AssumedSamples.agreement();
      case PROVIDER_CREDIT -> AssumedSamples.credit();
      case PROVIDER_CREDIT_REVERSAL -> AssumedSamples.reversal();
      case CHARGEBACK -> AssumedSamples.chargeback();
      case SOLUTION_PROVIDER_EVENT -> AssumedSamples.providerEvent();
      case BATCH -> AssumedSamples.batch();
    };
  }
}
