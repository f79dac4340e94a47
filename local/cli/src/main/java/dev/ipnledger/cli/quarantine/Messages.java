package dev.ipnledger.cli.quarantine;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackException;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.dynamodb.DynamoDbQuarantine;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.ledger.quarantine.Quarantined;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The messages of a stack, page by page, so that none of its size is held in memory. */
record Messages(Stack stack, Quarantine quarantine) {
  private static final int PAGE = 50;

  Messages {
    requireNonNull(stack, "stack is null");
    requireNonNull(quarantine, "quarantine is null");
  }

  static Messages in(Stack stack) {
    return new Messages(stack, new DynamoDbQuarantine(stack.dynamoDb(), stack.table()));
  }

  /** Every message, oldest first, without its bytes. */
  void each(boolean open, Consumer<Quarantined> action) {
    Optional<String> cursor = Optional.empty();
    do {
      PageRequest request = new PageRequest(PAGE, cursor);
      Page<Quarantined> page = open ? quarantine.open(request) : quarantine.resolved(request);
      page.items().forEach(action);
      cursor = page.next();
    } while (cursor.isPresent());
  }

  /**
   * The messages with that id, nearly always one.
   *
   * @throws StackException when there is none
   */
  List<Quarantined> named(String id) {
    List<Quarantined> found = quarantine.named(id.strip());
    if (found.isEmpty()) {
      throw new StackException(
          "nothing is in quarantine under '"
              + id
              + "' in "
              + stack.place()
              + "; take the id from ./ledger quarantine list");
    }
    return found;
  }
}
