package dev.ipnledger.ledger.key;

import static java.util.Objects.requireNonNull;

/**
 * The primary key of an item.
 *
 * @param pk partition key
 * @param sk sort key
 */
public record ItemKey(String pk, String sk) implements Comparable<ItemKey> {
  public ItemKey {
    requireNonNull(pk, "pk is null");
    requireNonNull(sk, "sk is null");
  }

  @Override
  public int compareTo(ItemKey other) {
    int byPartition = pk.compareTo(other.pk);
    return byPartition != 0 ? byPartition : sk.compareTo(other.sk);
  }
}
