package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.attention.Severity;
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
  /**
   * Conditions that no payment object carries. The names of the constants stand in keys, so none is
   * ever taken away or renamed.
   */
  public enum Kind {
    QUARANTINE(
        "Quarantine",
        Severity.WARNING,
        "A signed message is kept aside whole and not applied; its cause says why.",
        "Remove the cause and replay the message, or resolve it: ./ledger quarantine show ID."),
    UNKNOWN_TOPIC(
        "UnknownTopic",
        Severity.WARNING,
        "A signed message came from a topic of Amazon's that the registry does not list.",
        "If the topic is a seller's, add its ARN to that seller's topics, then replay the message."),
    UNKNOWN_SELLER(
        "UnknownSeller",
        Severity.WARNING,
        "A signed message names a seller that the registry does not list.",
        "If the seller is yours, add it to the registry, then replay the message."),
    PAUSED_SELLER(
        "PausedSeller",
        Severity.CRITICAL,
        "A seller's API keys fail. Each notification is recorded with one try to ask Amazon; what"
            + " else is due waits, but for one call now and then that tries the keys.",
        "Put working keys into the secret; the seller is asked about again by itself."),
    BATCH(
        "BatchFailure",
        Severity.WARNING,
        "A feed to Amazon failed, or its report never came.",
        "Read the feed's report; what may be repeated is repeated by itself."),
    QUOTA(
        "QuotaStarvation",
        Severity.WARNING,
        "More is due than Amazon's quota allows, so the ledger heals later than it should.",
        "Wait for the backlog to drain, or look for a client that uses up the seller's quota.");

    private final String wireName;
    private final Severity severity;
    private final String paragraph;
    private final String remedy;

    Kind(String wireName, Severity severity, String paragraph, String remedy) {
      this.wireName = wireName;
      this.severity = severity;
      this.paragraph = paragraph;
      this.remedy = remedy;
    }

    /** Whether it keeps messages out until the registry is mended. */
    public boolean keepsOut() {
      return this == UNKNOWN_TOPIC || this == UNKNOWN_SELLER;
    }

    /** The name in documents and alerts. */
    public String wireName() {
      return wireName;
    }

    /** How soon a person is needed. */
    public Severity severity() {
      return severity;
    }

    /** What it is, a sentence for people. */
    public String paragraph() {
      return paragraph;
    }

    /** What to do, a sentence for people. */
    public String remedy() {
      return remedy;
    }
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

  /** Stable, and unique within its owner: {@code SYSTEM#QUARANTINE#<cause>}. */
  public String id() {
    return "SYSTEM#" + kind.name() + "#" + cause;
  }

  /** The same with other details. */
  public SystemItem with(SortedMap<String, String> others) {
    return new SystemItem(owner, kind, cause, since, others, document);
  }

  /** The same without its bytes. */
  public SystemItem withoutDocument() {
    return new SystemItem(owner, kind, cause, since, details, null);
  }
}
