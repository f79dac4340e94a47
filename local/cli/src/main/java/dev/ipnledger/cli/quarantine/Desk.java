package dev.ipnledger.cli.quarantine;

import dev.ipnledger.register.document.QuarantinedDocument;
import dev.ipnledger.register.document.ReplayDocument;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where messages in quarantine are dealt with: the ledger's table itself, or the API of a stack
 * that only its API can be reached of. Messages are as the API describes them.
 */
interface Desk extends AutoCloseable {
  /** What a list is limited to, with a blank before; empty when it has everybody's. */
  String where();

  /** Every open message, or every one that was dealt with, oldest first, without its bytes. */
  void each(boolean open, Consumer<QuarantinedDocument> action);

  /**
   * The messages with that id, with their bytes, nearly always one.
   *
   * @throws dev.ipnledger.cli.stack.StackException when there is none
   */
  List<QuarantinedDocument> named(String id);

  /**
   * Makes sure that messages can be put back.
   *
   * @throws dev.ipnledger.cli.stack.StackException when something is missing for that, naming it
   */
  void checkReplay();

  /**
   * Puts a message back into the queue.
   *
   * @param dryRun only to say what would come of it
   */
  ReplayDocument replay(QuarantinedDocument message, boolean dryRun);

  /**
   * Closes a message. One that was closed before stays as it is.
   *
   * @return the message as it is now, without its bytes
   */
  QuarantinedDocument resolve(QuarantinedDocument message, String note);

  @Override
  void close();
}
