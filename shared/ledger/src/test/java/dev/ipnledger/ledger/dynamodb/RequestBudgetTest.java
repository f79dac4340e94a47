package dev.ipnledger.ledger.dynamodb;

import static dev.ipnledger.ledger.Papers.AUTHORIZATION;
import static dev.ipnledger.ledger.Papers.SELLER;
import static dev.ipnledger.ledger.Papers.at;
import static dev.ipnledger.ledger.Papers.authorization;
import static dev.ipnledger.ledger.Papers.get;
import static dev.ipnledger.ledger.Papers.notification;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Digest;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Papers;
import dev.ipnledger.ledger.Recorded;
import dev.ipnledger.ledger.Recorder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a notification may cost, counted where the SDK's own client sends it. */
class RequestBudgetTest {
  /** The design's budget for a notification without a Get, indexes included. */
  private static final double WRITE_UNITS = 10;

  private final RequestCounter counter = new RequestCounter();
  private final DynamoDbClient client = LocalTable.client(counter);
  private final DynamoDbLedger ledger = new DynamoDbLedger(client, LocalTable.create(client));
  private final Recorder recorder = new Recorder(ledger, account -> Policy.STANDARD, Papers.CLOCK);

  private Recorded record(Evidence evidence) {
    counter.take();
    return recorder.record(
        evidence.observation().object(), List.of(evidence), view -> Asked.nothing());
  }

  @Test
  void aNotificationIsOneReadAndTwoWrites() {
    record(notification(authorization(AUTHORIZATION, "Open", 5), 6, "n1"));

    assertThat(counter.take()).containsExactly("PutItem", "BatchGetItem", "PutItem");
  }

  @Test
  void aDuplicateIsOneFailedWriteAndOneRead() {
    Evidence evidence = notification(authorization(AUTHORIZATION, "Open", 5), 6, "n1");
    record(evidence);
    record(evidence);

    assertThat(counter.take()).containsExactly("PutItem", "BatchGetItem");
  }

  @Test
  void aGetMakesTheLastTwoWritesOneTransaction() {
    counter.take();
    recorder.record(
        AUTHORIZATION,
        List.of(notification(authorization(AUTHORIZATION, "Pending", 1), 2, "n1")),
        view -> new Asked.Answered(get(authorization(AUTHORIZATION, "Open", 5), 6)));

    assertThat(counter.take()).containsExactly("PutItem", "BatchGetItem", "TransactWriteItems");
  }

  @Test
  void theSameAnswerAgainIsOneTransactionToo() {
    recorder.answer(AUTHORIZATION, get(authorization(AUTHORIZATION, "Open", 5), 6));
    counter.take();
    recorder.answer(AUTHORIZATION, get(authorization(AUTHORIZATION, "Open", 5), 66));

    assertThat(counter.take()).containsExactly("BatchGetItem", "TransactWriteItems");
  }

  @Test
  void aSigningCertificateIsPutOnceAndReadBackWithEach() {
    byte[] certificate = new byte[1300];
    new Random(3).nextBytes(certificate);
    Evidence first = signed(authorization(AUTHORIZATION, "Pending", 1), 2, certificate);
    Evidence second = signed(authorization(AUTHORIZATION, "Open", 5), 6, certificate);
    record(first);
    assertThat(counter.take()).containsExactly("PutItem", "PutItem", "BatchGetItem", "PutItem");
    record(second);
    assertThat(counter.take()).containsExactly("PutItem", "BatchGetItem", "PutItem");

    assertThat(ledger.history(AUTHORIZATION, Detail.DOCUMENTS)).containsExactly(first, second);
  }

  @Test
  void itemsOfATypicalNotificationAreSmall() {
    Evidence evidence = signed(authorization(AUTHORIZATION, "Pending", 1), 2, new byte[1300]);
    record(evidence);
    Recorded recorded = record(signed(authorization(AUTHORIZATION, "Open", 5), 6, new byte[1300]));

    assertThat(bytes(EvidenceItems.write(evidence).item())).as("evidence").isBetween(1_000, 2_048);
    assertThat(bytes(ObjectItems.write(recorded.item()))).as("object").isBetween(1_000, 2_048);
    assertThat(ViewJson.write(recorded.item().view())).hasSizeBetween(500, 1_000);
  }

  @Test
  void aTypicalNotificationStaysWithinTheBudgetOfWriteUnits() {
    byte[] certificate = new byte[1300];
    record(signed(authorization(Papers.authorization(2), "Open", 5), 6, certificate));
    counter.takeWriteUnits();

    record(signed(authorization(AUTHORIZATION, "Pending", 1), 2, certificate));
    assertThat(counter.takeWriteUnits()).as("at first sight").isBetween(5.0, WRITE_UNITS);
    record(signed(authorization(AUTHORIZATION, "Open", 5), 6, certificate));
    assertThat(counter.takeWriteUnits()).as("with a new state").isBetween(5.0, WRITE_UNITS);
    record(signed(authorization(AUTHORIZATION, "Open", 5), 9, certificate));
    assertThat(counter.takeWriteUnits()).as("with the same state").isBetween(4.0, 6.0);
  }

  /** As large as real ones are, and as hard to compress. */
  private static Evidence signed(Statement statement, long asOf, byte[] certificate) {
    Random random = new Random(asOf);
    byte[] signature = new byte[256];
    random.nextBytes(signature);
    String referenceId = new UUID(random.nextLong(), random.nextLong()).toString();
    String data = xml(statement);
    String body =
        """
        {"Type":"Notification","MessageId":"%s","TopicArn":"arn:aws:sns:eu-west-1:291180941288:A3EXAMPLEA1EXAMPLEA2EXAMPLE","Message":"{\\"NotificationReferenceId\\":\\"%s\\",\\"MarketplaceID\\":\\"A3EXAMPLE\\",\\"NotificationType\\":\\"PaymentAuthorize\\",\\"SellerId\\":\\"A1EXAMPLESELLER\\",\\"ReleaseEnvironment\\":\\"Sandbox\\",\\"Version\\":\\"2013-01-01\\",\\"NotificationData\\":\\"%s\\",\\"Timestamp\\":\\"2026-03-01T10:00:00Z\\"}","Timestamp":"2026-03-01T10:00:00.123Z","SignatureVersion":"1","Signature":"%s","SigningCertURL":"https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123456789abcdef0123456789abcdef.pem","UnsubscribeURL":"https://sns.eu-west-1.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=arn:aws:sns:eu-west-1:291180941288:A3EXAMPLEA1EXAMPLEA2EXAMPLE:%s"}\
        """
            .formatted(
                new UUID(random.nextLong(), random.nextLong()),
                referenceId,
                data,
                Base64.getEncoder().encodeToString(signature),
                new UUID(random.nextLong(), random.nextLong()));
    return Evidence.notification(
        statement,
        at(asOf),
        referenceId,
        Digest.ofNotification("PaymentAuthorize", SELLER.sellerId(), "Sandbox", data),
        at(asOf + 1),
        body.getBytes(StandardCharsets.UTF_8),
        certificate);
  }

  /** Names and values (DynamoDB, "Item sizes and formats"), give or take a few bytes. */
  private static int bytes(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .mapToInt(
            entry -> {
              AttributeValue value = entry.getValue();
              int size =
                  switch (value.type()) {
                    case S -> value.s().length();
                    case B -> value.b().asByteArrayUnsafe().length;
                    case N -> value.n().length() / 2 + 2;
                    default -> throw new AssertionError(entry.getKey());
                  };
              return entry.getKey().length() + size;
            })
        .sum();
  }

  private static String xml(Statement statement) {
    StringBuilder xml =
        new StringBuilder("<?xml version=\\\"1.0\\\" encoding=\\\"UTF-8\\\"?>\\n")
            .append("<AuthorizationNotification xmlns=\\\"https://mws.amazonservices.com/")
            .append("ipn/OffAmazonPayments/2013-01-01\\\">\\n<AuthorizationDetails>\\n");
    xml.append("<AmazonAuthorizationId>").append(statement.object().id());
    xml.append("</AmazonAuthorizationId>\\n");
    statement
        .facts()
        .forEach(
            (fact, value) ->
                xml.append("        <")
                    .append(fact.wireName())
                    .append(">")
                    .append(value.canonical())
                    .append("</")
                    .append(fact.wireName())
                    .append(">\\n"));
    return xml.append("<AuthorizationStatus><State>")
        .append(statement.status().state())
        .append("</State><LastUpdateTimestamp>")
        .append(statement.status().lastUpdatedAt())
        .append("</LastUpdateTimestamp></AuthorizationStatus>\\n</AuthorizationDetails>\\n")
        .append("</AuthorizationNotification>")
        .toString();
  }
}
