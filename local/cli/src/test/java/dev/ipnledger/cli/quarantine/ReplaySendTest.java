package dev.ipnledger.cli.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.cli.testing.TestTable;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.dynamodb.DynamoDbQuarantine;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.runtime.sqs.LocalSqs;
import dev.ipnledger.runtime.sqs.QueueRules;
import dev.ipnledger.runtime.sqs.Queues;
import dev.ipnledger.sns.QueueFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** {@code ./ledger replay --send} with the queues that it sends to. */
class ReplaySendTest {
  private static final String SQS_ENDPOINT = "aws.endpointUrlSqs";
  private static final String LISTED = "arn:aws:sns:eu-west-1:291180941288:LISTED";
  private static final String REGISTRY =
      """
      {"A1EXAMPLE": {"environments": {"live": {
        "topics": ["%s"], "region": "de", "marketplaceId": "A3EXAMPLE"}}}}
      """
          .formatted(LISTED);
  private static final byte[] BODY = "{\"not\": \"understood\"}".getBytes(StandardCharsets.UTF_8);
  private static final Map<String, String> ATTRIBUTES =
      Map.of(
          "formatVersion", "1",
          "receivedAt", "2015-11-21T00:00:00.000Z",
          "messageId", "dead",
          "topicArn", LISTED,
          "messageType", "Notification");

  @TempDir private Path folder;
  private final TestTable table = new TestTable();
  private final LocalSqs local = LocalSqs.start();
  private final SqsClient sqs = local.newClient();
  private final Queues queues = local.createQueues(QueueRules.LOCAL);

  @BeforeEach
  void point() {
    System.setProperty(SQS_ENDPOINT, local.endpoint().toString());
  }

  @AfterEach
  void close() {
    System.clearProperty(SQS_ENDPOINT);
    sqs.close();
    local.close();
    table.close();
  }

  @Test
  void sendsWhatIsKeptAndWhatLiesInTheDeadLettersWithTheBytesOfBoth() throws IOException {
    new DynamoDbQuarantine(table.client(), table.name())
        .put(
            Quarantined.arrived(
                new QuarantineKey(Owner.of(new Account("A1EXAMPLE", Environment.LIVE)), "kept"),
                Instant.parse("2015-11-21T00:00:00Z"),
                Map.of("cause", "not_understood", "problem", "It is wrong.", "topicArn", LISTED),
                Quarantined.Form.NOTIFICATION,
                ATTRIBUTES,
                BODY));
    QueueFormat dead = QueueFormat.again(BODY, ATTRIBUTES);
    sqs.sendMessage(
        request ->
            request
                .queueUrl(queues.deadLettersUrl())
                .messageBody(dead.body())
                .messageAttributes(values(dead.attributes())));

    CommandRun run = replay();

    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    assertThat(run.out())
        .contains("2 sent, 0 not; 1 dead letters were moved into quarantine first");
    assertThat(Queues.depth(sqs, queues.deadLettersUrl())).isZero();
    List<Message> sent = received();
    assertThat(sent).hasSize(2);
    assertThat(sent)
        .allSatisfy(
            message -> {
              assertThat(message.body()).isEqualTo(dead.body());
              assertThat(message.messageAttributes()).containsKey(QueueFormat.REPLAY_OF);
            });
  }

  private CommandRun replay() throws IOException {
    return table.run(
        "replay",
        "--send",
        "--queue",
        queues.notificationsUrl(),
        "--dead-letters",
        queues.deadLettersUrl(),
        "--registry",
        Files.writeString(folder.resolve("registry.json"), REGISTRY).toString());
  }

  private List<Message> received() {
    return sqs.receiveMessage(
            request ->
                request
                    .queueUrl(queues.notificationsUrl())
                    .maxNumberOfMessages(10)
                    .messageAttributeNames("All"))
        .messages();
  }

  private static Map<String, MessageAttributeValue> values(Map<String, String> attributes) {
    return attributes.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                attribute ->
                    MessageAttributeValue.builder()
                        .dataType("String")
                        .stringValue(attribute.getValue())
                        .build()));
  }
}
