package dev.ipnledger.cli.quarantine;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackQueues;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Resolution;
import dev.ipnledger.quarantine.Closing;
import dev.ipnledger.quarantine.Replay;
import dev.ipnledger.quarantine.SqsReplayQueue;
import dev.ipnledger.register.document.QuarantinedDocument;
import dev.ipnledger.register.document.ReplayDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The ledger's table, and its queue where it is at hand. */
final class TableDesk implements Desk {
  private final Stack stack;
  private final Messages messages;
  private final String by;

  /**
   * @param stack closed with this
   * @param by who closes messages
   */
  TableDesk(Stack stack, String by) {
    this.stack = requireNonNull(stack, "stack is null");
    this.messages = Messages.in(stack);
    this.by = requireNonNull(by, "by is null");
  }

  @Override
  public String where() {
    return "";
  }

  @Override
  public void each(boolean open, Consumer<QuarantinedDocument> action) {
    messages.each(open, message -> action.accept(QuarantinedDocument.of(message)));
  }

  @Override
  public List<QuarantinedDocument> named(String id) {
    return messages.named(id).stream().map(QuarantinedDocument::of).toList();
  }

  @Override
  public void checkReplay() {
    stack.requireQueues();
    stack.requireRegistry();
  }

  @Override
  public ReplayDocument replay(QuarantinedDocument message, boolean dryRun) {
    StackQueues queues = stack.requireQueues();
    Replay replay =
        new Replay(
            messages.quarantine(),
            new SqsReplayQueue(queues.sqs(), queues.notificationsUrl()),
            stack.requireRegistry(),
            QuarantineCommand.clock());
    QuarantineKey key = key(message);
    return ReplayDocument.of(message.id(), dryRun ? replay.dryRun(key) : replay.replay(key));
  }

  @Override
  public QuarantinedDocument resolve(QuarantinedDocument message, String note) {
    Quarantined found = messages.quarantine().find(key(message)).orElseThrow();
    new Closing(messages.quarantine())
        .close(found, new Resolution(QuarantineCommand.clock().instant(), by, note));
    return messages
        .quarantine()
        .find(key(message))
        .map(Quarantined::withoutDocument)
        .map(QuarantinedDocument::of)
        .orElseThrow();
  }

  private static QuarantineKey key(QuarantinedDocument message) {
    return new QuarantineKey(
        new Owner(
            Optional.ofNullable(message.sellerId()),
            Optional.ofNullable(message.environment()).flatMap(Environment::parse)),
        message.id());
  }

  @Override
  public void close() {
    stack.close();
  }
}
