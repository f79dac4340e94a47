package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A verified notification about no payment object. Nothing is merged from it; it is kept for those
 * who look for it.
 *
 * @param account whose message it is
 * @param kind what kind of thing happened
 * @param subject what it happened to: of a batch its {@code BatchReferenceId}, of a provider's
 *     event the merchant's seller id
 * @param notificationReferenceId the same when Amazon publishes the notification again
 * @param asOf the signed envelope's Timestamp, UTC milliseconds
 * @param receivedAt when it reached us, UTC milliseconds
 * @param digest {@link Digest#ofNotification}
 * @param details what it says, by the names of Amazon's elements; what it leaves out is not in the
 *     map
 * @param document the HTTP body as it arrived
 * @param certificate DER of the certificate that verified its signature; absent when none was
 *     checked
 */
public record Occurrence(
    Account account,
    Kind kind,
    String subject,
    String notificationReferenceId,
    Instant asOf,
    Instant receivedAt,
    String digest,
    SortedMap<String, String> details,
    Document document,
    @Nullable Document certificate) {
  /** The element of a batch's notification that names its report. */
  public static final String REPORT_ID = "ReportId";

  /** Kinds of notifications without a payment object. */
  public enum Kind {
    /** A batch of requests was worked. */
    BATCH,
    /** Something happened to a merchant of a solution provider's. */
    PROVIDER_EVENT;

    /** As items and logs write it: {@code provider_event}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Occurrence {
    requireNonNull(account, "account is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(subject, "subject is null");
    requireNonNull(notificationReferenceId, "notificationReferenceId is null");
    asOf = asOf.truncatedTo(ChronoUnit.MILLIS);
    receivedAt = receivedAt.truncatedTo(ChronoUnit.MILLIS);
    requireNonNull(digest, "digest is null");
    details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    requireNonNull(document, "document is null");
  }
}
