package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A condition without a payment object.
 *
 * @param owner whose it is, as far as it is known
 * @param kind what kind of condition
 * @param cause what tells it from others of its kind: of a quarantined message its MessageId
 * @param since when it began, UTC
 * @param details names and values for people, never a part of a document; empty when the kind says
 *     it all
 * @param document of a quarantined message the bytes as they arrived, whole; absent for the rest,
 *     and in lists
 */
public record SystemItem(
    Owner owner,
    Kind kind,
    String cause,
    Instant since,
    SortedMap<String, String> details,
    @Nullable Document document)
    implements Raised {
  /** Conditions that no payment object carries. */
  public enum Kind {
    /** A signed message that could not be understood. */
    QUARANTINE,
    /** A topic of Amazon's that the registry does not list. */
    UNKNOWN_TOPIC,
    /** A seller that the registry does not list. */
    UNKNOWN_SELLER,
    /** A seller whose keys fail, and who is not queried until they are mended. */
    PAUSED_SELLER,
    /** More is due than the quota allows. */
    QUOTA
  }

  public SystemItem {
    requireNonNull(owner, "owner is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(cause, "cause is null");
    requireNonNull(since, "since is null");
    details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
  }

  /**
   * A message set aside.
   *
   * @param why names and values for people, such as {@code problem} and {@code topicArn}
   * @param body the bytes as they arrived
   */
  public static SystemItem quarantined(
      Owner owner, String messageId, Instant receivedAt, Map<String, String> why, byte[] body) {
    return new SystemItem(
        owner, Kind.QUARANTINE, messageId, receivedAt, new TreeMap<>(why), Document.of(body));
  }

  /** The same without its bytes. */
  public SystemItem withoutDocument() {
    return new SystemItem(owner, kind, cause, since, details, null);
  }
}
