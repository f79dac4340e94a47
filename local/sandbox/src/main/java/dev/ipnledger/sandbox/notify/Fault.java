package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

/**
 * A fault that waits for its messages. An empty text matches everything.
 *
 * @param sellerId whose messages
 * @param notificationType which type, such as {@code PaymentCapture}
 * @param objectId about which payment object; an order reference id also matches its children
 * @param state announcing which state, such as {@code Completed}
 * @param times how many messages it meets before it is gone; at least 1
 * @param delayMs for {@link FaultAction#DELAY}: real milliseconds
 */
public record Fault(
    FaultAction action,
    String sellerId,
    String notificationType,
    String objectId,
    String state,
    int times,
    long delayMs) {
  public Fault {
    requireNonNull(action, "action is null");
    requireNonNull(sellerId, "sellerId is null");
    requireNonNull(notificationType, "notificationType is null");
    requireNonNull(objectId, "objectId is null");
    requireNonNull(state, "state is null");
    if (times < 1) {
      throw new IllegalArgumentException("times must be at least 1");
    }
    if (delayMs < 0) {
      throw new IllegalArgumentException("delayMs must not be negative");
    }
  }

  /** Meets the next message about one object, or about an order reference and its children. */
  public static Fault next(FaultAction action, String notificationType, String objectId) {
    return new Fault(action, "", notificationType, objectId, "", 1, 0);
  }

  boolean meets(Publication message) {
    return matches(sellerId, message.sellerId())
        && matches(notificationType, message.notificationType())
        && (matches(objectId, message.objectId()) || message.objectId().startsWith(objectId + "-"))
        && matches(state, message.state());
  }

  /** What is left after it met one more message; only while {@code times} is above 1. */
  Fault oneLess() {
    return new Fault(action, sellerId, notificationType, objectId, state, times - 1, delayMs);
  }

  private static boolean matches(String wanted, String actual) {
    return wanted.isEmpty() || wanted.equals(actual);
  }
}
