package dev.ipnledger.domain.agenda;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The next thing to do about an object.
 *
 * @param operation the call to make; absent for a look, which asks nobody: a threshold passes, so
 *     that the object must be written anew, or its order may be ready to be closed
 * @param target what it asks about: the object itself, its parent, or a child that it lists
 * @param at when, UTC; a time in the past means at once
 */
public record Due(@Nullable Operation operation, AmazonId target, Instant at) {
  private static final String LOOK = "Look";

  public Due {
    requireNonNull(target, "target is null");
    requireNonNull(at, "at is null");
  }

  /** A look at the object itself. */
  static Due look(AmazonId object, Instant at) {
    return new Due(null, object, at);
  }

  /** Whether nobody is asked. */
  public boolean isLook() {
    return operation == null;
  }

  /** The operation in Amazon's spelling, or {@code Look}; as it stands in keys. */
  public String name() {
    return operation == null ? LOOK : operation.wireName();
  }
}
