package dev.ipnledger.sns;

/**
 * A queue message that {@link QueueFormat} did not write, or not in a version known here. The
 * message says which part is wrong, so that a person can find it among the dead letters.
 */
public final class QueueFormatException extends Exception {
  QueueFormatException(String problem) {
    super(problem);
  }
}
