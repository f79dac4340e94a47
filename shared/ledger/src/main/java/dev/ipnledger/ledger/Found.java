package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What one strongly consistent read of an object and its parent found.
 *
 * @param object the object; empty when nothing was ever recorded of it
 * @param parentKnown whether its order reference (or billing agreement) is in the ledger; true for
 *     an object that has none above it
 */
public record Found(Optional<ObjectItem> object, boolean parentKnown) {
  public Found {
    requireNonNull(object, "object is null");
  }
}
