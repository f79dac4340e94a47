package dev.ipnledger.ledger.key;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;

/** Primary keys, and the partition keys that indexes are asked by. */
public final class Keys {
  /** What the sort keys of objects begin with. */
  public static final String OBJECT_PREFIX = "OBJECT#";

  /** What the sort keys of evidence begin with. */
  public static final String EVIDENCE_PREFIX = EvidenceId.PREFIX;

  /** What the sort keys of parts begin with. */
  public static final String PART_PREFIX = "PART#";

  private Keys() {}

  /** {@code seller#environment#orderReferenceId}. */
  public static String partition(Account account, AmazonId root) {
    return account.key() + "#" + root.text();
  }

  public static ItemKey object(ObjectRef object) {
    return new ItemKey(
        partition(object.account(), object.root()), OBJECT_PREFIX + object.id().text());
  }

  /** For an id that tells its order reference, which a chargeback's does not. */
  public static ItemKey object(Account account, AmazonId id) {
    return new ItemKey(partition(account, id.root()), OBJECT_PREFIX + id.text());
  }

  public static ItemKey evidence(ObjectRef object, String evidenceId) {
    return new ItemKey(partition(object.account(), object.root()), evidenceId);
  }

  /** {@code seller#environment#SYSTEM}, {@code OBJECT#SYSTEM#<kind>#<cause>}. */
  public static ItemKey system(String ownerKey, String kind, String cause) {
    return new ItemKey(
        ownerKey + "#SYSTEM", OBJECT_PREFIX + "SYSTEM#" + kind + "#" + EvidenceId.escape(cause));
  }

  /**
   * A part of what an item has no room for: beside it, {@code PART#} before and the digest of the
   * whole and the part's number after the item's own sort key.
   */
  public static ItemKey part(ItemKey item, String digest, int part) {
    return new ItemKey(item.pk(), "%s%s#%s#%04d".formatted(PART_PREFIX, item.sk(), digest, part));
  }

  /** {@code seller#environment#SAMPLE}, {@code EVENT#<MessageId>}. */
  public static ItemKey sample(String ownerKey, String messageId) {
    return new ItemKey(ownerKey + "#SAMPLE", EvidenceId.PREFIX + EvidenceId.escape(messageId));
  }

  public static String byState(Account account, ObjectKind kind, String state) {
    return byCreated(account, kind) + "#" + state;
  }

  public static String byCreated(Account account, ObjectKind kind) {
    return account.key() + "#" + kind.wireName();
  }

  public static String byReference(Account account, ObjectKind kind, String reference) {
    return byCreated(account, kind) + "#" + reference;
  }

  public static String byNotification(Account account, String notificationReferenceId) {
    return account.key() + "#Notification#" + notificationReferenceId;
  }

  /** What {@link #byNotification} was made of. */
  public static String notificationReferenceId(String byNotification) {
    return byNotification.split("#", 4)[3];
  }
}
