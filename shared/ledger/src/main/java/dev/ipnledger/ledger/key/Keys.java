package dev.ipnledger.ledger.key;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.ledger.Digest;
import dev.ipnledger.ledger.Reference;
import java.nio.charset.StandardCharsets;

/** Primary keys, and the partition keys that indexes are asked by. */
public final class Keys {
  /** What the sort keys of objects begin with. */
  public static final String OBJECT_PREFIX = "OBJECT#";

  /** What the sort keys of evidence begin with. */
  public static final String EVIDENCE_PREFIX = EvidenceId.PREFIX;

  /** What the sort keys of an object's further names begin with. */
  public static final String REFERENCE_PREFIX = "REF#";

  /** The listing of open messages in quarantine, and of the conditions that keep some out. */
  public static final String ASIDE = "QUARANTINE#open";

  /** A longer name is told by its digest: an index takes 2,048 bytes (DynamoDB, "Quotas"). */
  private static final int MAX_REFERENCE_BYTES = 512;

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
    return byCreated(account, kind) + "#" + bounded(reference);
  }

  /** The listing of the orders of a billing agreement. */
  public static String byAgreement(Account account, String billingAgreementId) {
    return account.key() + "#OrderOfAgreement#" + billingAgreementId;
  }

  /** In its object's partition, {@code REF#<object id>#<kind>#<value>}. */
  public static ItemKey reference(Reference reference) {
    ObjectRef object = reference.object();
    return new ItemKey(
        partition(object.account(), object.root()),
        String.join(
            "#",
            REFERENCE_PREFIX + object.id().text(),
            reference.kind().name(),
            EvidenceId.escape(bounded(reference.value()))));
  }

  /** The object that a key of {@link #reference} is about; any other key comes back as it is. */
  public static ItemKey named(ItemKey key) {
    return key.sk().startsWith(REFERENCE_PREFIX)
        ? new ItemKey(key.pk(), OBJECT_PREFIX + key.sk().split("#", 3)[1])
        : key;
  }

  private static String bounded(String reference) {
    return reference.getBytes(StandardCharsets.UTF_8).length <= MAX_REFERENCE_BYTES
        ? reference
        : Digest.of(reference);
  }

  public static String byNotification(Account account, String notificationReferenceId) {
    return account.key() + "#Notification#" + notificationReferenceId;
  }

  /** What {@link #byNotification} was made of. */
  public static String notificationReferenceId(String byNotification) {
    return byNotification.split("#", 4)[3];
  }
}
