package dev.ipnledger.ledger.key;

import dev.ipnledger.domain.AmazonId;

/**
 * Where a document is kept within its order's partition. The id depends on the document alone, so
 * the same document always has the same one.
 */
public final class EvidenceId {
  static final String PREFIX = "EVENT#";

  private EvidenceId() {}

  /** {@code EVENT#<object id>#<NotificationReferenceId>}. */
  public static String ofNotification(AmazonId object, String notificationReferenceId) {
    return prefix(object) + escape(notificationReferenceId);
  }

  /** {@code EVENT#<object id>#GET#<digest of the values it states>}. */
  public static String ofGet(AmazonId object, String digest) {
    return prefix(object) + "GET#" + digest;
  }

  /** {@code EVENT#<object id>#DECISION#<digest of the decision>}. */
  public static String ofDecision(AmazonId object, String digest) {
    return prefix(object) + "DECISION#" + digest;
  }

  /** {@code EVENT#<object id>#REGISTRATION#<digest of what was announced>}. */
  public static String ofAnnouncement(AmazonId object, String digest) {
    return prefix(object) + "REGISTRATION#" + digest;
  }

  /** {@code EVENT#<object id>#ACKNOWLEDGED#<digest of the condition's id>}. */
  public static String ofAcknowledgement(AmazonId object, String digest) {
    return prefix(object) + "ACKNOWLEDGED#" + digest;
  }

  /** {@code EVENT#<object id>#ROW#<digest of type, seller, environment and row>}. */
  public static String ofRow(AmazonId object, String digest) {
    return prefix(object) + "ROW#" + digest;
  }

  /** The place beside a document that came first under the same id. */
  public static String beside(String evidenceId, String digest) {
    return evidenceId + "#" + digest;
  }

  /** What the ids of all evidence of one object begin with. */
  public static String prefix(AmazonId object) {
    return PREFIX + object.text() + "#";
  }

  /** The id of the object that the evidence is about. */
  public static String object(String evidenceId) {
    return evidenceId.split("#", 3)[1];
  }

  /** The sort keys' separator inside a part would make two ids of one. */
  static String escape(String part) {
    return part.replace("%", "%25").replace("#", "%23");
  }
}
