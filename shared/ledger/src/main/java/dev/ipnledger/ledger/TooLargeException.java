package dev.ipnledger.ledger;

import dev.ipnledger.ledger.key.ItemKey;

/**
 * A document, or what the ledger would know with it, is larger than an item can be. No retry helps;
 * the message must be kept aside, where there is room for any.
 */
public final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param bytes what the item would take
   * @param most what an item can take
   */
  public TooLargeException(ItemKey item, int bytes, int most) {
    super(
        "The item %s %s would take %,d bytes, and an item takes %,d"
            .formatted(item.pk(), item.sk(), bytes, most));
  }
}
