package dev.ipnledger.sandbox.notify;

import java.util.concurrent.CompletableFuture;

/** Carries messages and tries again as SNS does. */
interface Postman extends AutoCloseable {
  /**
   * Takes a delivery on.
   *
   * @return completes with the first attempt; retries follow by themselves
   */
  CompletableFuture<DeliveryAttempt> take(Delivery delivery);

  /** How many messages are neither delivered nor given up. */
  int underway();

  /**
   * Makes the attempts that are due by now, on the caller's thread, where attempts are not made by
   * themselves.
   *
   * @return how many were made
   */
  int deliverDue();

  @Override
  void close();
}
