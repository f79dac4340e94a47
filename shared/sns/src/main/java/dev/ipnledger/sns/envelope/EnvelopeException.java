package dev.ipnledger.sns.envelope;

/**
 * Bytes that are no SNS envelope. The message says what is wrong and where, and repeats nothing of
 * the document, because nothing in it is verified yet.
 */
public final class EnvelopeException extends Exception {
  EnvelopeException(String problem) {
    super(problem);
  }
}
