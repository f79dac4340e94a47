package dev.ipnledger.runtime.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.dynamodb.DynamoDbLedger;
import dev.ipnledger.ledger.dynamodb.TableDefinition;
import dev.ipnledger.runtime.FakeCredentials;
import dev.ipnledger.runtime.Started;
import dev.ipnledger.runtime.sns.LocalSns;
import dev.ipnledger.runtime.sns.Published;
import dev.ipnledger.runtime.sqs.QueueRules;
import dev.ipnledger.runtime.sqs.Queues;
import dev.ipnledger.runtime.stores.Stores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** From the ledger's own writes through DynamoDB's stream and the real handler to the topics. */
class TellingTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Instant T = Instant.parse("2026-03-01T10:00:00Z");
  private static final ObjectRef AUTHORIZATION =
      ObjectRef.of(
          new Account("A1EXAMPLESELLER", Environment.SANDBOX),
          ObjectKind.AUTHORIZATION,
          new AmazonId("S02-5550001-5550002-A000001"));
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Published> heard = new CopyOnWriteArrayList<>();
  private Started started = new Started();
  private URI topics = URI.create("http://127.0.0.1:1");

  @TempDir private Path folder;

  @AfterEach
  void stop() {
    started.close();
  }

  @Test
  void aDeclineIsToldOnceAsAChangeAndAsAnAlertInItsOrder() {
    Stores stores = start(Optional.empty());
    state(stores, "Pending", null, 1);
    state(stores, "Declined", "InvalidPaymentMethod", 2);
    state(stores, "Declined", "InvalidPaymentMethod", 2);

    await().atMost(PATIENCE).until(() -> heard.size() == 3);
    assertThat(changes())
        .extracting(event -> event.at("/after/state").asText())
        .containsExactly("Pending", "Declined");
    assertThat(alerts())
        .extracting(
            alert -> alert.path("kind").asText() + " " + alert.at("/amount/amount").asText())
        .containsExactly("HardDecline 5.00");
  }

  @Test
  void aMessageSetAsideComesThroughWithItsBytesLeftBehind() {
    Stores stores = start(Optional.empty());
    new DynamoDbLedger(stores.dynamoDb(), stores.table())
        .put(
            SystemItem.quarantined(
                Owner.UNKNOWN,
                "message-1",
                T,
                Map.of("problem", "no NotificationData"),
                "the body".getBytes(StandardCharsets.UTF_8)));
    await().atMost(PATIENCE).until(() -> heard.size() == 1);
    assertThat(alerts())
        .extracting(alert -> alert.path("kind").asText())
        .containsExactly("Quarantine");
  }

  @Test
  void whatIsNoItemOfTheLedgerIsSetAsideAndTheNextIsTold() {
    Stores stores = start(Optional.empty());
    stores
        .dynamoDb()
        .putItem(
            put ->
                put.tableName(stores.table())
                    .item(
                        Map.of(
                            TableDefinition.PK,
                            AttributeValue.fromS("A1EXAMPLESELLER#sandbox#S02-5550001-5550002"),
                            TableDefinition.SK,
                            AttributeValue.fromS("OBJECT#strange"),
                            "formatVersion",
                            AttributeValue.fromN("1"))));
    state(stores, "Pending", null, 1);
    await().atMost(PATIENCE).until(() -> heard.size() == 1);
    assertThat(Queues.depth(stores.sqs(), stores.queues().unpublishedUrl())).isEqualTo(1);
  }

  @Test
  void aRunWithAKeptTableGoesOnWhereTheLastOneStopped() {
    Stores first = start(Optional.of(folder));
    state(first, "Pending", null, 1);
    await().atMost(PATIENCE).until(() -> heard.size() == 1);
    started.close();

    started = new Started();
    Stores off = Stores.start(Optional.of(folder), QueueRules.LOCAL, started);
    state(off, "Open", null, 2);
    started.close();
    heard.clear();

    started = new Started();
    Stores second = start(Optional.of(folder));
    state(second, "Closed", "MaxCapturesProcessed", 3);
    await().atMost(PATIENCE).until(() -> heard.size() >= 2);
    assertThat(changes())
        .extracting(event -> event.at("/after/state").asText())
        .containsExactly("Open", "Closed");
  }

  @Test
  void aListenersQueueOfARunWithAKeptTableIsFilledAndKeptAcrossItsRuns() {
    Stores first = start(Optional.of(folder));
    String url = subscribe(first, "ipn-ledger-listen-desk");
    state(first, "Pending", null, 1);
    await().atMost(PATIENCE).until(() -> Queues.depth(first.sqs(), url) == 1);
    started.close();

    started = new Started();
    Stores second = start(Optional.of(folder));
    state(second, "Open", null, 2);
    String same =
        second.sqs().getQueueUrl(get -> get.queueName("ipn-ledger-listen-desk")).queueUrl();
    await().atMost(PATIENCE).until(() -> Queues.depth(second.sqs(), same) == 2);
    List<Message> waiting = new ArrayList<>();
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                waiting.addAll(
                        second
                            .sqs()
                            .receiveMessage(get -> get.queueUrl(same).maxNumberOfMessages(10))
                            .messages())
                    && waiting.size() >= 2);
    assertThat(waiting)
        .extracting(message -> json(message.body()).at("/after/state").asText())
        .containsExactlyInAnyOrder("Pending", "Open");
  }

  /** As {@code ./ledger listen} does; the queue's URL. */
  private String subscribe(Stores stores, String name) {
    String url = stores.sqs().createQueue(create -> create.queueName(name)).queueUrl();
    String arn =
        stores
            .sqs()
            .getQueueAttributes(
                get -> get.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
            .attributes()
            .get(QueueAttributeName.QUEUE_ARN);
    try (SnsClient sns =
        SnsClient.builder()
            .endpointOverride(topics)
            .region(FakeCredentials.REGION)
            .credentialsProvider(FakeCredentials.provider())
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build()) {
      sns.subscribe(
          request ->
              request
                  .topicArn(LocalSns.CHANGE_TOPIC_ARN)
                  .protocol("sqs")
                  .endpoint(arn)
                  .attributes(Map.of("RawMessageDelivery", "true")));
    }
    return url;
  }

  private Stores start(Optional<Path> data) {
    Stores stores = Stores.start(data, QueueRules.LOCAL, started);
    topics = Telling.start(stores, data, heard::add, InstantSource.system(), started).topics();
    return stores;
  }

  private static void state(Stores stores, String state, String reason, int second) {
    Statement statement =
        new Statement(
            AUTHORIZATION,
            new Status(state, reason, null, Moment.of(T.plusSeconds(second))),
            Map.of(Fact.AUTHORIZATION_AMOUNT, new Money("EUR", 500)),
            new TreeSet<>(),
            List.of());
    Evidence evidence =
        Evidence.notification(
            statement,
            T.plusSeconds(second),
            "reference-" + second,
            "digest-" + second,
            T.plusSeconds(second),
            new byte[] {1},
            null);
    new Recorder(
            new DynamoDbLedger(stores.dynamoDb(), stores.table()),
            account -> Policy.STANDARD,
            () -> T.plusSeconds(second))
        .record(AUTHORIZATION, List.of(evidence), view -> Asked.nothing());
  }

  private List<JsonNode> changes() {
    return documents(LocalSns.CHANGE_TOPIC_ARN);
  }

  private List<JsonNode> alerts() {
    return documents(LocalSns.ALERT_TOPIC_ARN);
  }

  private List<JsonNode> documents(String topicArn) {
    return heard.stream()
        .filter(message -> message.topicArn().equals(topicArn))
        .map(message -> json(message.body()))
        .toList();
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
