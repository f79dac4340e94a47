package dev.ipnledger.domain;

import static java.util.Objects.requireNonNull;

/**
 * Names one payment object for good.
 *
 * @param account whose object it is, and in which environment
 * @param root what it is kept under: the order reference, the billing agreement; for a chargeback
 *     the order reference that its notification names
 * @param kind what it is
 * @param id Amazon's id
 */
public record ObjectRef(Account account, AmazonId root, ObjectKind kind, AmazonId id)
    implements Comparable<ObjectRef> {
  public ObjectRef {
    requireNonNull(account, "account is null");
    requireNonNull(root, "root is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(id, "id is null");
  }

  /** For every kind but chargebacks, whose order reference the id does not tell. */
  public static ObjectRef of(Account account, ObjectKind kind, AmazonId id) {
    return new ObjectRef(account, id.root(), kind, id);
  }

  /** Whether the object hangs under another one: everything but what is its own root. */
  public boolean isChild() {
    return !root.equals(id);
  }

  /** The order reference (or billing agreement) that this object is kept under. */
  public ObjectRef parent() {
    ObjectKind parentKind =
        root.classify().filter(ObjectKind.BILLING_AGREEMENT::equals).isPresent()
            ? ObjectKind.BILLING_AGREEMENT
            : ObjectKind.ORDER_REFERENCE;
    return new ObjectRef(account, root, parentKind, root);
  }

  @Override
  public int compareTo(ObjectRef other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return account + "/" + id;
  }
}
