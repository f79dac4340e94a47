package dev.ipnledger.ingest;

/** The queue did not take a message, or did not say so; SNS is to deliver it again. */
public final class NotQueuedException extends Exception {
  public NotQueuedException(String problem) {
    super(problem);
  }

  public NotQueuedException(String problem, Throwable cause) {
    super(problem, cause);
  }
}
