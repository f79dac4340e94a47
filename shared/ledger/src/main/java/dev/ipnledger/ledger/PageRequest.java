package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Which part of a listing.
 *
 * @param limit at most so many items, 1 to 100
 * @param cursor where a page before ended ({@link Page#next}); empty for the first page
 */
public record PageRequest(int limit, Optional<String> cursor) {
  /** One batch read of DynamoDB takes 100 items (BatchGetItem). */
  public static final int MAX_LIMIT = 100;

  public PageRequest {
    requireNonNull(cursor, "cursor is null");
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit is " + limit + ", not 1 to " + MAX_LIMIT);
    }
  }

  /** The first page. */
  public static PageRequest first(int limit) {
    return new PageRequest(limit, Optional.empty());
  }
}
