package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;

/** What kind of item stands at a key, by the key alone. */
public enum StoredKind {
  /** A document about a payment object. */
  EVIDENCE,
  /** A payment object. */
  OBJECT,
  /** A further name that a payment object is found by. */
  REFERENCE,
  /** A condition without a payment object, a message in quarantine among them. */
  SYSTEM,
  /** A part of a message in quarantine that is too large for one item. */
  PART,
  /** A test notification. */
  SAMPLE,
  /** A notification about no payment object. */
  OCCURRENCE,
  /** A signing certificate. */
  CERTIFICATE,
  /**
   * What the system keeps for its own work, and no object follows from: quotas, leases, feeds,
   * reports.
   */
  INTERNAL,
  /** No part of this software writes an item with such a key. */
  STRAY;

  /** The kind of the item at that key. */
  public static StoredKind of(ItemKey key) {
    String[] parts = key.pk().split("#", -1);
    if (key.pk().startsWith(Certificates.PREFIX)) {
      return parts.length == 2 && key.sk().equals(Certificates.SK) ? CERTIFICATE : STRAY;
    }
    if (key.pk().equals("LEASE")) {
      return INTERNAL;
    }
    if (parts.length != 3 || !isOwner(parts)) {
      return STRAY;
    }
    return switch (parts[2]) {
      case "SYSTEM" -> inSystem(key.sk());
      case "SAMPLE" -> key.sk().startsWith(Keys.EVIDENCE_PREFIX) ? SAMPLE : STRAY;
      case "PROVIDER" -> key.sk().startsWith(Keys.EVIDENCE_PREFIX) ? OCCURRENCE : STRAY;
      case "QUOTA", FeedItems.PARTITION, DynamoDbAccountReports.PARTITION -> INTERNAL;
      default -> inPartition(parts[2], key.sk());
    };
  }

  private static StoredKind inSystem(String sk) {
    if (sk.startsWith(Keys.OBJECT_PREFIX + "SYSTEM#")) {
      return SYSTEM;
    }
    return sk.startsWith(Keys.PART_PREFIX) ? PART : STRAY;
  }

  private static StoredKind inPartition(String root, String sk) {
    boolean ofOrder =
        AmazonId.parse(root)
            .filter(id -> id.text().equals(root) && id.root().equals(id))
            .isPresent();
    if (!ofOrder) {
      return sk.startsWith(Keys.EVIDENCE_PREFIX) ? OCCURRENCE : STRAY;
    }
    if (sk.startsWith(Keys.EVIDENCE_PREFIX)) {
      return EVIDENCE;
    }
    if (sk.startsWith(Keys.REFERENCE_PREFIX)) {
      return REFERENCE;
    }
    return sk.startsWith(Keys.OBJECT_PREFIX) ? OBJECT : STRAY;
  }

  private static boolean isOwner(String[] parts) {
    return !parts[0].isBlank()
        && (parts[1].equals("-") || parts[1].equals("live") || parts[1].equals("sandbox"));
  }
}
