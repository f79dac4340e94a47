package dev.ipnledger.ledger.key;

/**
 * The table's indexes. All project keys only, so that an item's change costs an index write only
 * when its place in the index changes; what a list shows is read from the items themselves.
 */
public enum Index {
  /** What is due, oldest first. Sparse. */
  DUE("due", "due"),
  /** What needs a person, oldest first. Sparse. */
  ATTENTION("attention", "attention"),
  /** Objects of a kind in a state, by creation. */
  BY_STATE("by-state", "byState"),
  /** Objects of a kind, by creation. */
  BY_CREATED("by-created", "byCreated"),
  /** Objects by the seller's own id, orders by agreement, notifications by their reference id. */
  BY_REFERENCE("by-reference", "byReference");

  private final String indexName;
  private final String attributePrefix;

  Index(String indexName, String attributePrefix) {
    this.indexName = indexName;
    this.attributePrefix = attributePrefix;
  }

  /** The index's name in the table: {@code by-state}. */
  public String indexName() {
    return indexName;
  }

  /** The attribute with its partition key: {@code byStatePk}. */
  public String pk() {
    return attributePrefix + "Pk";
  }

  /** The attribute with its sort key: {@code byStateSk}. */
  public String sk() {
    return attributePrefix + "Sk";
  }
}
