package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.key.ItemKey;
import org.jspecify.annotations.Nullable;

/** An item that this version of the software does not understand. Nothing was written over it. */
public final class UnreadableItemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableItemException(ItemKey key, String why, @Nullable Throwable cause) {
    super("item " + key.sk() + " of " + key.pk() + " " + why, cause);
  }
}
