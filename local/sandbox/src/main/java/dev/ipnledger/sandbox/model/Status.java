package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The status block of an object at one time.
 *
 * @param reason absent in states that have none
 * @param description the text of the call that caused it, such as its {@code ClosureReason}
 * @param lastUpdate UTC, whole milliseconds
 */
public record Status<S extends Enum<S> & State<S>>(
    S state, @Nullable Reason reason, @Nullable String description, Instant lastUpdate) {
  public Status {
    requireNonNull(state, "state is null");
    requireNonNull(lastUpdate, "lastUpdate is null");
  }
}
