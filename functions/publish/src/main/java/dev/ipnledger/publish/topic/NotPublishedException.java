package dev.ipnledger.publish.topic;

import org.jspecify.annotations.Nullable;

/** A topic, or the queue for dead letters, did not confirm all that it was sent. */
public final class NotPublishedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int firstFailed;

  /**
   * @param firstFailed the first of the messages that may not have been published; those before it
   *     have been
   */
  public NotPublishedException(String message, int firstFailed, @Nullable Throwable cause) {
    super(message, cause);
    this.firstFailed = firstFailed;
  }

  /** Counted from 0. */
  public int firstFailed() {
    return firstFailed;
  }
}
