package dev.ipnledger.ledger.key;

import static java.util.Objects.requireNonNull;

/**
 * An item's place in one index.
 *
 * @param pk the index's partition key
 * @param sk the index's sort key
 */
public record IndexKey(String pk, String sk) {
  public IndexKey {
    requireNonNull(pk, "pk is null");
    requireNonNull(sk, "sk is null");
  }
}
