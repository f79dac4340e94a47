package dev.ipnledger.reconcile;

import dev.ipnledger.domain.ObjectRef;

/** What the system may change at Amazon: it may close, and nothing else. */
public interface CloseCalls {
  /** What became of a call. */
  enum Sent {
    /** It is closed, by this call or by one before it. */
    DONE,
    /** It is not closed, or nobody knows. */
    NOT_DONE
  }

  /**
   * Closes an order reference.
   *
   * @param reason for the seller, in the ReasonDescription
   */
  Sent closeOrder(ObjectRef order, String reason);

  /**
   * Closes an authorization, which gives its reserved money back.
   *
   * @param reason for the seller, in the ReasonDescription
   */
  Sent closeAuthorization(ObjectRef authorization, String reason);
}
