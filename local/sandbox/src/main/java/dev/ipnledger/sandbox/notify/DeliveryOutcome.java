package dev.ipnledger.sandbox.notify;

/** How one attempt ended. */
public enum DeliveryOutcome {
  /** 2xx. */
  DELIVERED,
  /** 5xx, 429, time-out or no connection; tried again later. */
  WILL_RETRY,
  /** The same, but it was the last attempt. */
  GIVEN_UP,
  /** Any other status: SNS drops the message at once. */
  REFUSED,
  /** The topic has no endpoint. */
  NO_ENDPOINT,
  /** A fault dropped it. */
  LOST;

  static DeliveryOutcome of(int status, boolean last) {
    if (status / 100 == 2) {
      return DELIVERED;
    }
    if (status / 100 == 5 || status == 429) {
      return failed(last);
    }
    return REFUSED;
  }

  static DeliveryOutcome failed(boolean last) {
    return last ? GIVEN_UP : WILL_RETRY;
  }
}
