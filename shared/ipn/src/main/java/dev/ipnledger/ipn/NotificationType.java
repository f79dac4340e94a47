package dev.ipnledger.ipn;

import java.util.Locale;
import java.util.Optional;

/**
 * The notifications that the service sends (integration guide, "Instant Payment Notifications"; the
 * spellings are those of real ones). The guide lists the names of the XML roots, while its samples
 * and real notifications write shorter ones for payments: all are understood, in any case and with
 * any spaces.
 */
public enum NotificationType {
  ORDER_REFERENCE("OrderReferenceNotification", "OrderReferenceNotification", "OrderReference"),
  AUTHORIZATION("PaymentAuthorize", "AuthorizationNotification", "AuthorizationDetails"),
  CAPTURE("PaymentCapture", "CaptureNotification", "CaptureDetails"),
  REFUND("PaymentRefund", "RefundNotification", "RefundDetails"),
  BILLING_AGREEMENT(
      "BillingAgreementNotification", "BillingAgreementNotification", "BillingAgreement"),
  PROVIDER_CREDIT("ProviderCredit", "ProviderCreditNotification", "ProviderCreditDetails"),
  PROVIDER_CREDIT_REVERSAL(
      "ProviderCreditReversal",
      "ProviderCreditReversalNotification",
      "ProviderCreditReversalDetails"),
  CHARGEBACK("Chargeback Detailed Notification", "ChargebackNotification", "ChargebackDetails"),
  SOLUTION_PROVIDER_EVENT("SolutionProviderEvent", "SolutionProviderMerchantNotification", ""),
  BATCH("Batch", "BatchNotification", "");

  private final String wireName;
  private final String root;
  private final String details;

  NotificationType(String wireName, String root, String details) {
    this.wireName = wireName;
    this.root = root;
    this.details = details;
  }

  /** As it stands in {@code NotificationType} of real notifications. */
  public String wireName() {
    return wireName;
  }

  /** The local name of the XML's outermost element. */
  public String root() {
    return root;
  }

  /** The element that holds the object; empty when the notification is not about a payment. */
  public Optional<String> details() {
    return details.isEmpty() ? Optional.empty() : Optional.of(details);
  }

  /** The type of that name in any of its spellings; empty for none that is known. */
  public static Optional<NotificationType> parse(String text) {
    String name = normal(text);
    for (NotificationType type : values()) {
      if (name.equals(normal(type.wireName))
          || name.equals(normal(type.root))
          || (name + "notification").equals(normal(type.root))) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The type whose XML has that root; empty for a root that is not known. */
  public static Optional<NotificationType> ofRoot(String localName) {
    for (NotificationType type : values()) {
      if (type.root.equals(localName)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private static String normal(String name) {
    return name.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }
}
