package dev.ipnledger.ipn;

import dev.ipnledger.domain.Environment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a {@code Message} by its field names, without white space around the values. A field
 * is null when it is missing, empty or not a text.
 *
 * @param notificationReferenceId a UUID; in a copy for a solution provider that provider's seller
 *     id follows without a separator; in the successor's format its {@code NotificationId}
 * @param notificationType as written; see {@link NotificationType#parse}
 * @param sellerId the merchant, also in a copy for a solution provider; in the successor's format
 *     its {@code MerchantID}
 * @param marketplaceId {@code MarketplaceID}: a number, letters and digits, or missing
 * @param releaseEnvironment as written, {@code Sandbox} or {@code Live}
 * @param version {@code 2013-01-01}
 * @param eventType of billing agreements only
 * @param isSample whether Seller Central sent it as a test
 * @param timestamp as written, and only to be shown: it was long written with a 12-hour clock
 * @param notificationVersion of the successor's format only
 * @param notificationData the XML
 * @param problems fields that hold something else than they should, one sentence each
 */
public record NotificationFields(
    @Nullable String notificationReferenceId,
    @Nullable String notificationType,
    @Nullable String sellerId,
    @Nullable String marketplaceId,
    @Nullable String releaseEnvironment,
    @Nullable String version,
    @Nullable String eventType,
    boolean isSample,
    @Nullable String timestamp,
    @Nullable String notificationVersion,
    @Nullable String notificationData,
    List<String> problems) {
  /** What all test notifications of Seller Central carry. */
  private static final String TEST_REFERENCE = "1111111-1111-11111-1111-11111EXAMPLE";

  public NotificationFields {
    problems = List.copyOf(problems);
  }

  /** Whether it is one of Seller Central's test notifications, by its flag or its reference id. */
  public boolean isTest() {
    return isSample || TEST_REFERENCE.equals(notificationReferenceId);
  }

  /** The environment, in whatever case it is written; empty when it is missing or none. */
  public Optional<Environment> environment() {
    return Optional.ofNullable(releaseEnvironment).flatMap(Environment::parse);
  }

  /** Names the notification and shows none of its content. */
  @Override
  public String toString() {
    return "NotificationFields[" + notificationType + " " + notificationReferenceId + "]";
  }
}
