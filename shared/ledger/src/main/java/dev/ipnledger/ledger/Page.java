package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A part of a listing.
 *
 * @param items in the listing's order; may be shorter than was asked for, even empty, while a next
 *     page exists
 * @param next the cursor of the next page; empty on the last one
 */
public record Page<T>(List<T> items, Optional<String> next) {
  public Page {
    items = List.copyOf(items);
    requireNonNull(next, "next is null");
  }
}
