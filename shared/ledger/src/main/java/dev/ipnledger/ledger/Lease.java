package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * The right to be the only one.
 *
 * @param name of what only one may do
 * @param fence higher with each lease of that name
 * @param until when it ends by itself, UTC
 */
public record Lease(String name, long fence, Instant until) {
  public Lease {
    requireNonNull(name, "name is null");
    requireNonNull(until, "until is null");
  }
}
