package dev.ipnledger.cli.batch;

/**
 * A feed that Amazon would reject; nothing was sent. The message is for the person who wrote it.
 */
final class FeedFaultException extends Exception {
  private static final long serialVersionUID = 1L;

  FeedFaultException(String sentence) {
    super(sentence);
  }
}
