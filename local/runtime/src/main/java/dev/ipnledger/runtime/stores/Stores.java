package dev.ipnledger.runtime.stores;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.dynamodb.TableDefinition;
import dev.ipnledger.runtime.StartException;
import dev.ipnledger.runtime.Started;
import dev.ipnledger.runtime.dynamodb.LocalDynamoDb;
import dev.ipnledger.runtime.sqs.LocalSqs;
import dev.ipnledger.runtime.sqs.QueueRules;
import dev.ipnledger.runtime.sqs.Queues;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The table and the queues, and the clients that the functions use them with.
 *
 * @param dynamoDb of DynamoDB Local
 * @param table the ledger's table, which is there
 * @param sqs of ElasticMQ
 * @param queues which are there
 */
public record Stores(DynamoDbClient dynamoDb, String table, SqsClient sqs, Queues queues) {
  /** The table's name in every local run. */
  public static final String TABLE = "ledger";

  public Stores {
    requireNonNull(dynamoDb, "dynamoDb is null");
    requireNonNull(table, "table is null");
    requireNonNull(sqs, "sqs is null");
    requireNonNull(queues, "queues is null");
  }

  /**
   * Starts both servers at the same time: each needs seconds, and neither needs the other.
   *
   * @param data the folder to keep the table and the queues in; empty to keep them in memory
   * @param started where each part is added, to be stopped by the caller
   * @throws StartException when one of them can't start
   */
  public static Stores start(Optional<Path> data, QueueRules rules, Started started) {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<DynamoDbClient> dynamoDb =
          CompletableFuture.supplyAsync(() -> dynamoDb(data, started), executor);
      LocalSqs sqs =
          started.add(
              data.map(folder -> LocalSqs.in(folder.resolve("sqs"))).orElseGet(LocalSqs::start));
      Queues queues = sqs.createQueues(rules);
      return new Stores(joined(dynamoDb::join), TABLE, started.add(sqs.newClient()), queues);
    }
  }

  /**
   * DynamoDB Local on the folder of a run with {@code --data}, which must not be up. The table
   * {@link #TABLE} is there if that run ever started.
   *
   * @throws StartException naming the folder when it can't be opened, or a run that is up has it
   */
  public static DynamoDbClient openTable(Path data, Started started) {
    return started.add(started.add(LocalDynamoDb.in(data.resolve("dynamodb"))).newClient());
  }

  private static DynamoDbClient dynamoDb(Optional<Path> data, Started started) {
    DynamoDbClient client =
        data.map(folder -> openTable(folder, started))
            .orElseGet(() -> started.add(started.add(LocalDynamoDb.inMemory()).newClient()));
    try {
      client.createTable(TableDefinition.create(TABLE));
    } catch (ResourceInUseException e) {
      // An earlier run made it, in the same folder.
    }
    return client;
  }

  private static <T> T joined(Supplier<T> join) {
    try {
      return join.get();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StartException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
