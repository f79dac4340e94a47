package dev.ipnledger.ledger.key;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * The primary key of an item.
 *
 * @param pk partition key
 * @param sk sort key
 */
public record ItemKey(String pk, String sk) implements Comparable<ItemKey> {
  private static final Comparator<ItemKey> ORDER =
      Comparator.comparing(ItemKey::pk).thenComparing(ItemKey::sk);

  public ItemKey {
    requireNonNull(pk, "pk is null");
    requireNonNull(sk, "sk is null");
  }

  @Override
  public int compareTo(ItemKey other) {
    return ORDER.compare(this, other);
  }
}
