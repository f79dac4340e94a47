package dev.ipnledger.ledger.dynamodb;

/** DynamoDB left keys of a batch unread, because it is overloaded. A later try may read them. */
public final class UnreadKeysException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadKeysException(int rounds) {
    super("DynamoDB left keys of a batch unread in " + rounds + " rounds; try again later");
  }
}
