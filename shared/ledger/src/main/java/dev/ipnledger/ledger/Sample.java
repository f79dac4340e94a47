package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A test notification of Seller Central: kept, and nothing follows from it.
 *
 * @param owner the seller it was sent to
 * @param messageId the envelope's MessageId
 * @param receivedAt when it reached us, UTC
 * @param document the bytes as they arrived
 * @param certificate DER of the certificate that verified its signature; absent when none was
 *     checked
 */
public record Sample(
    Owner owner,
    String messageId,
    Instant receivedAt,
    Document document,
    @Nullable Document certificate) {
  public Sample {
    requireNonNull(owner, "owner is null");
    requireNonNull(messageId, "messageId is null");
    requireNonNull(receivedAt, "receivedAt is null");
    requireNonNull(document, "document is null");
  }
}
