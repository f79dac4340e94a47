package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A bank dispute. It has no states that follow one another and cannot be asked for: its
 * notification is all that is ever heard of it.
 *
 * @param id {@code C} and 12 letters or digits, not derived from the order reference
 * @param reason free text, such as {@code Generic Service Chargeback}
 */
public record Chargeback(
    String id, Capture capture, Amount amount, String reason, Instant created) {
  /** The one state that was ever seen. */
  public static final String STATE = "RECEIVED";

  public Chargeback {
    requireNonNull(id, "id is null");
    requireNonNull(capture, "capture is null");
    requireNonNull(amount, "amount is null");
    requireNonNull(reason, "reason is null");
    requireNonNull(created, "created is null");
  }
}
