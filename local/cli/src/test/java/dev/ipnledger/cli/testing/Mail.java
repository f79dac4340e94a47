package dev.ipnledger.cli.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.PersonalEvidence;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.dynamodb.DynamoDbOccurrences;
import dev.ipnledger.ledger.dynamodb.DynamoDbQuarantine;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.mws.response.DetailsAnswer;
import dev.ipnledger.mws.response.DetailsAnswerReader;
import dev.ipnledger.mws.transport.HttpTransport;
import dev.ipnledger.mws.transport.TransportSettings;
import dev.ipnledger.process.ProcessHandler;
import dev.ipnledger.runtime.lambda.LambdaWire;
import dev.ipnledger.runtime.lambda.LocalFunction;
import dev.ipnledger.settings.KnownSellerKeys;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.sns.QueuedNotification;
import dev.ipnledger.xml.XmlRefusedException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Puts signed notifications through the process function into a table, and answers of Amazon into
 * its ledger. No call is made: the seller has no keys.
 */
public final class Mail {
  public static final String SELLER = "A1EXAMPLESELLER";
  public static final Account ACCOUNT = new Account(SELLER, Environment.SANDBOX);

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2017-01-10T00:00:00Z"));

  private final Signing signing;
  private final Ledger ledger;
  private final LocalFunction<SQSEvent, ?> process;
  private int sent;

  public Mail(TestTable table) {
    this(table, new Signing(), List.of(ACCOUNT));
  }

  /** The same for other sellers, signed by that signer. */
  public Mail(TestTable table, Signing signing, List<Account> accounts) {
    this.signing = signing;
    this.ledger = table.ledger();
    SellerRegistry registry =
        SellerRegistry.parse(
            accounts.stream()
                .map(
                    account ->
                        """
                        "%s": {"environments": {"%s": {
                          "topics": ["%s"], "region": "us", "marketplaceId": "M"}}}"""
                            .formatted(
                                account.sellerId(), account.environment().slug(), Signing.TOPIC))
                .collect(Collectors.joining(", ", "{", "}")));
    MwsClient mws =
        new MwsClient(
            new SellerAccess(registry, new KnownSellerKeys(Map.of()), Optional.empty()),
            new InMemoryQuotaGate(),
            Share.PROCESS,
            new HttpTransport(TransportSettings.STANDARD),
            CLOCK);
    this.process =
        new LocalFunction<>(
            "process",
            new ProcessHandler(
                ledger,
                new DynamoDbOccurrences(table.client(), table.name()),
                new DynamoDbQuarantine(table.client(), table.name()),
                mws,
                registry,
                Policy.STANDARD,
                CLOCK),
            LambdaWire.of(SQSEvent.class),
            Duration.ofSeconds(30),
            CLOCK);
  }

  /**
   * Delivers a notification.
   *
   * @param type {@code NotificationType}
   * @param publishedAt the envelope's Timestamp
   * @param data the XML
   * @return its NotificationReferenceId
   */
  public String send(String type, String publishedAt, String data) {
    String reference = "reference-" + sent;
    sendAs(reference, type, publishedAt, data);
    return reference;
  }

  /** The same under a NotificationReferenceId of the caller's. */
  public void sendAs(String reference, String type, String publishedAt, String data) {
    deliver(
        publishedAt,
        new JsonMapper()
            .createObjectNode()
            .put("NotificationReferenceId", reference)
            .put("NotificationType", type)
            .put("SellerId", SELLER)
            .put("ReleaseEnvironment", "Sandbox")
            .put("Version", "2013-01-01")
            .put("NotificationData", data)
            .toString());
  }

  /** Delivers whatever stands in {@code Message}, signed. */
  public void deliver(String publishedAt, String message) {
    sent++;
    String messageId = new UUID(0, sent).toString();
    byte[] body = signing.envelope(messageId, publishedAt, message, "1").toString().getBytes(UTF_8);
    QueueFormat format =
        QueueFormat.encode(
            new QueuedNotification(
                body,
                Instant.parse(publishedAt).plusMillis(250),
                messageId,
                Signing.TOPIC,
                "Notification",
                Optional.of(signing.certificate()),
                Optional.empty()));
    SQSEvent event = Queued.event("sqs-" + messageId, format);
    process.invoke(event);
  }

  /** A person says that a condition is seen to. */
  public void acknowledge(ObjectKind kind, String id, String conditionKind, String at) {
    ObjectRef object = ObjectRef.of(ACCOUNT, kind, new AmazonId(id));
    Condition condition =
        ledger.object(ACCOUNT, object.id()).orElseThrow().attention().stream()
            .filter(each -> each.kind().wireName().equals(conditionKind))
            .findFirst()
            .orElseThrow();
    Instant time = Instant.parse(at);
    new Recorder(ledger, account -> Policy.STANDARD, () -> time)
        .record(
            object,
            List.of(
                PersonalEvidence.acknowledgement(
                    object, condition.id(), Optional.of("seen to"), "alice", time)),
            view -> Asked.nothing());
  }

  /** Takes in Amazon's answer to a Get. */
  public void answer(ObjectKind kind, String id, String at, String xml) {
    answer(ACCOUNT, kind, id, at, xml);
  }

  /** The same for another account. */
  public void answer(Account account, ObjectKind kind, String id, String at, String xml) {
    ObjectRef object = ObjectRef.of(account, kind, new AmazonId(id));
    byte[] body = xml.getBytes(UTF_8);
    DetailsAnswer.Stated stated = (DetailsAnswer.Stated) DetailsAnswerReader.read(object, body);
    try {
      Instant time = Instant.parse(at);
      new Recorder(ledger, whose -> Policy.STANDARD, () -> time)
          .answer(object, Evidence.get(stated.statement(), time, time, body));
    } catch (XmlRefusedException e) {
      throw new AssertionError(e);
    }
  }
}
