package dev.ipnledger.process;

/**
 * A message that ingest can't have sent. It fails alone, and after its last delivery SQS moves it
 * into the dead letters with its bytes whole. The message says what is wrong and shows nothing of
 * the content.
 */
final class PoisonMessageException extends Exception {
  PoisonMessageException(String problem, Throwable cause) {
    super(problem, cause);
  }
}
