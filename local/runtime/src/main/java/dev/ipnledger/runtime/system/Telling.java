package dev.ipnledger.runtime.system;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.ipnledger.ledger.dynamodb.TableDefinition;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.publish.Publication;
import dev.ipnledger.publish.PublishHandler;
import dev.ipnledger.publish.topic.SnsTopics;
import dev.ipnledger.publish.topic.SqsDeadLetters;
import dev.ipnledger.publish.topic.Topic;
import dev.ipnledger.runtime.FakeCredentials;
import dev.ipnledger.runtime.Started;
import dev.ipnledger.runtime.events.Checkpoints;
import dev.ipnledger.runtime.events.FileCheckpoints;
import dev.ipnledger.runtime.events.StreamEventSource;
import dev.ipnledger.runtime.events.StreamRules;
import dev.ipnledger.runtime.lambda.LambdaWire;
import dev.ipnledger.runtime.lambda.LocalFunction;
import dev.ipnledger.runtime.sns.LocalSns;
import dev.ipnledger.runtime.sns.Published;
import dev.ipnledger.runtime.stores.Stores;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** What tells others of changes: the table's stream, publish, and the topics. */
final class Telling {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final Stores stores;
  private final Started started;
  private final LocalSns sns;

  private Telling(Stores stores, Started started, LocalSns sns) {
    this.stores = stores;
    this.started = started;
    this.sns = sns;
  }

  /**
   * Starts them.
   *
   * @param data the folder of a table that is kept, where the place in the stream is kept as well
   * @param heard told each message after it was published
   * @param started where each part is added, to be stopped by the caller
   */
  static Telling start(
      Stores stores,
      Optional<Path> data,
      Consumer<Published> heard,
      InstantSource clock,
      Started started) {
    requireNonNull(stores, "stores is null");
    LocalSns sns =
        started.add(
            LocalSns.start(
                stores.sqs(), heard, data.map(folder -> folder.resolve("subscriptions.json"))));
    Telling telling = new Telling(stores, started, sns);
    started.add(
        StreamEventSource.start(
            telling.origin(
                data.<Checkpoints>map(
                        folder -> FileCheckpoints.open(folder.resolve("stream-position")))
                    .orElseGet(Checkpoints::inMemory)),
            telling.publish(clock),
            StreamRules.LOCAL));
    return telling;
  }

  /** Where the topics answer. */
  URI topics() {
    return sns.endpoint();
  }

  private LocalFunction<DynamodbEvent, StreamsEventResponse> publish(InstantSource clock) {
    SnsTopics topics =
        new SnsTopics(
            started.add(sns.newClient()),
            Map.of(
                Topic.CHANGES, LocalSns.CHANGE_TOPIC_ARN, Topic.ALERTS, LocalSns.ALERT_TOPIC_ARN));
    SqsDeadLetters deadLetters =
        new SqsDeadLetters(stores.sqs(), URI.create(stores.queues().unpublishedUrl()));
    return new LocalFunction<>(
        "publish",
        new PublishHandler(new Publication(topics, deadLetters)),
        LambdaWire.of(DynamodbEvent.class),
        TIMEOUT,
        clock);
  }

  private StreamEventSource.Origin origin(Checkpoints checkpoints) {
    URI endpoint = stores.dynamoDb().serviceClientConfiguration().endpointOverride().orElseThrow();
    DynamoDbStreamsClient streams =
        started.add(
            DynamoDbStreamsClient.builder()
                .endpointOverride(endpoint)
                .region(FakeCredentials.REGION)
                .credentialsProvider(FakeCredentials.provider())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build());
    return new StreamEventSource.Origin(
        streams, streamArn(), Telling::isWanted, checkpoints, this::giveUp);
  }

  /** The filter pattern of the template. */
  private static boolean isWanted(Record record) {
    var key = record.dynamodb().keys().get(TableDefinition.SK);
    return key != null && key.s().startsWith(Keys.OBJECT_PREFIX);
  }

  /** A table of an older run in the same folder may have no stream yet. */
  private String streamArn() {
    var table = stores.dynamoDb().describeTable(request -> request.tableName(stores.table()));
    String arn = table.table().latestStreamArn();
    if (arn != null) {
      return arn;
    }
    return stores
        .dynamoDb()
        .updateTable(
            request ->
                request.tableName(stores.table()).streamSpecification(TableDefinition.stream()))
        .tableDescription()
        .latestStreamArn();
  }

  /**
   * What Lambda sends to the destination for failures: where the records are, not what they say.
   */
  private void giveUp(List<Record> records) {
    String letter =
        """
        {"DDBStreamBatchInfo":{"startSequenceNumber":"%s","endSequenceNumber":"%s","batchSize":%d}}"""
            .formatted(
                records.getFirst().dynamodb().sequenceNumber(),
                records.getLast().dynamodb().sequenceNumber(),
                records.size());
    stores
        .sqs()
        .sendMessage(
            request -> request.queueUrl(stores.queues().unpublishedUrl()).messageBody(letter));
  }
}
