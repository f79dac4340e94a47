package dev.ipnledger.domain.agenda;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import java.time.Instant;

/**
 * The next thing to do about an object.
 *
 * @param operation the call to make
 * @param target what it asks about: the object itself, its parent, or a child that it lists
 * @param at when, UTC; a time in the past means at once
 */
public record Due(Operation operation, AmazonId target, Instant at) {
  public Due {
    requireNonNull(operation, "operation is null");
    requireNonNull(target, "target is null");
    requireNonNull(at, "at is null");
  }
}
