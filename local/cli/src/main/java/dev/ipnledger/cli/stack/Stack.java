package dev.ipnledger.cli.stack;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.dynamodb.DynamoDbLedger;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.runtime.Started;
import dev.ipnledger.runtime.system.LocalOptions;
import dev.ipnledger.settings.SellerRegistry;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A ledger that a command has reached, and what is known of the system around it.
 *
 * @param kind how it was reached
 * @param place which ledger it is, in words for people: {@code the local run on port 8787}
 * @param dynamoDb closed with this
 * @param table the ledger's table, which is there
 * @param access the sellers with their region and their keys, for calls to Amazon or to the sandbox
 *     of a local run; empty when no registry is at hand
 * @param queues empty when the ledger is only a folder, or they were not named
 * @param parts closed with this
 */
public record Stack(
    Kind kind,
    String place,
    DynamoDbClient dynamoDb,
    String table,
    Optional<SellerAccess> access,
    Optional<StackQueues> queues,
    Started parts)
    implements AutoCloseable {
  /** Which of the three ways a ledger was reached. */
  public enum Kind {
    /** A table in AWS, or whatever the SDK was told to take for AWS. */
    DEPLOYED,
    /** A local run that is up: it may write at any time. */
    RUNNING,
    /** The folder of a local run, which nobody else writes to. */
    FOLDER
  }

  public Stack {
    requireNonNull(kind, "kind is null");
    requireNonNull(place, "place is null");
    requireNonNull(dynamoDb, "dynamoDb is null");
    requireNonNull(table, "table is null");
    requireNonNull(access, "access is null");
    requireNonNull(queues, "queues is null");
    requireNonNull(parts, "parts is null");
  }

  /** How often whoever writes to this ledger asks about its objects. */
  public Policy policy() {
    return kind == Kind.DEPLOYED ? Policy.STANDARD : LocalOptions.QUICK_POLICY;
  }

  /** The ledger in the table. */
  public Ledger ledger() {
    return new DynamoDbLedger(dynamoDb, table);
  }

  /**
   * The sellers with their keys.
   *
   * @throws StackException saying how to name them, when none are at hand
   */
  public SellerAccess requireAccess() {
    return access.orElseThrow(
        () ->
            new StackException(
                "this needs the sellers, and "
                    + place
                    + " does not tell them; add --registry FILE and --secret ID"));
  }

  /**
   * The sellers without their keys.
   *
   * @throws StackException saying how to name them, when none are at hand
   */
  public SellerRegistry requireRegistry() {
    return requireAccess().registry();
  }

  /**
   * The queues.
   *
   * @throws StackException saying how to name them, when none are at hand
   */
  public StackQueues requireQueues() {
    return queues.orElseThrow(
        () ->
            new StackException(
                "this needs the queue of notifications, and "
                    + place
                    + " has none; start ./ledger run, or add --queue URL to --table"));
  }

  @Override
  public void close() {
    parts.close();
  }
}
