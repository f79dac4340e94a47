package dev.ipnledger.sandbox.notify;

import dev.ipnledger.sandbox.model.Subscription;
import java.util.Locale;

/**
 * Whose endpoint a topic serves. Its name is the marketplace id and the recipient's seller id; when
 * the recipient is another than the seller, it is a solution provider and gets a copy, whose
 * reference id is followed by the provider's id in lower case, without a separator.
 */
final class Recipient {
  private Recipient() {}

  /** The suffix of NotificationReferenceId: empty for the seller's own topic. */
  static String suffix(Subscription subscription, String marketplaceId, String sellerId) {
    String name = subscription.topicArn().replaceFirst(".*:", "");
    if (!name.startsWith(marketplaceId) || name.equals(marketplaceId)) {
      return "";
    }
    String recipient = name.substring(marketplaceId.length());
    return recipient.equals(sellerId) ? "" : recipient.toLowerCase(Locale.ROOT);
  }
}
