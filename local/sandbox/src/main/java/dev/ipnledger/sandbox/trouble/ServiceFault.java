package dev.ipnledger.sandbox.trouble;

import static java.util.Objects.requireNonNull;

/**
 * A fault that waits for its calls. An empty text matches everything.
 *
 * @param operation the value of Action, such as {@code Capture}
 * @param sellerId whose calls
 * @param times how many calls it meets before it is gone; at least 1
 * @param delayMs for {@link ServiceFaultAction#SLOW}: real milliseconds
 */
public record ServiceFault(
    ServiceFaultAction action, String operation, String sellerId, int times, long delayMs) {
  public ServiceFault {
    requireNonNull(action, "action is null");
    requireNonNull(operation, "operation is null");
    requireNonNull(sellerId, "sellerId is null");
    if (times < 1) {
      throw new IllegalArgumentException("times must be at least 1");
    }
    if (delayMs < 0) {
      throw new IllegalArgumentException("delayMs must not be negative");
    }
  }

  boolean meets(String action, String seller) {
    return (operation.isEmpty() || operation.equals(action))
        && (sellerId.isEmpty() || sellerId.equals(seller));
  }

  /** What is left after it met one more call; only while {@code times} is above 1. */
  ServiceFault oneLess() {
    return new ServiceFault(action, operation, sellerId, times - 1, delayMs);
  }
}
