package dev.ipnledger.publish.stream;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.Raised;
import java.time.Instant;
import java.util.Optional;

/**
 * One write of one item.
 *
 * @param sequenceNumber of the stream's record; the same whenever the record is read
 * @param itemKey the item's primary key in one text; changes of one item come in their order
 * @param at about when it was written, UTC; a property of the record, so the same on every reading
 * @param before the item before; empty for a new one, and for a condition that did not stand yet
 * @param after the item after; empty for one that was removed, and for a condition that is over
 * @param acknowledged whether a person has seen to a condition that no object carries
 */
public record ItemChange(
    String sequenceNumber,
    String itemKey,
    Instant at,
    Optional<Raised> before,
    Optional<Raised> after,
    boolean acknowledged) {
  public ItemChange {
    requireNonNull(sequenceNumber, "sequenceNumber is null");
    requireNonNull(itemKey, "itemKey is null");
    requireNonNull(at, "at is null");
    requireNonNull(before, "before is null");
    requireNonNull(after, "after is null");
  }
}
