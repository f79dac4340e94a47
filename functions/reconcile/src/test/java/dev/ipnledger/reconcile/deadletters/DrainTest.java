package dev.ipnledger.reconcile.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryQuarantine;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.quarantine.DeadLetter;
import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.sns.QueuedNotification;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

class DrainTest {
  private static final Instant SENT_AT = Instant.parse("2015-11-21T16:00:00.500Z");
  private static final PageRequest ALL = PageRequest.first(100);

  private final InMemoryQuarantine quarantine = new InMemoryQuarantine(new InMemoryLedger());
  private final Queue queue = new Queue();
  private final Drain drain = new Drain(queue, quarantine);

  @Test
  void aNotificationThatFailedEveryTimeIsKeptWithTheBytesAndHeadersItCameWith() {
    byte[] body = {'{', 0, (byte) 0xff, '}'};
    QueueFormat format = QueueFormat.encode(notification("m1", body));
    queue.put("sqs-1", format.body(), format.attributes());

    assertThat(drain.run()).isEqualTo(1);

    assertThat(queue.letters).isEmpty();
    Quarantined kept = quarantine.find(new QuarantineKey(Owner.UNKNOWN, "m1")).orElseThrow();
    assertThat(kept.document().original()).isEqualTo(body);
    assertThat(kept.headers()).isEqualTo(format.attributes());
    assertThat(kept.cause()).isEqualTo("dead_letter");
    assertThat(kept.details()).containsEntry("receiveCount", "5");
  }

  @Test
  void theSellerIsTakenFromTheMessageWhereItCanBeRead() {
    String body =
        """
        {"Type": "Notification", "MessageId": "m1", "TopicArn": "arn:aws:sns:eu-west-1:291180941288:T",
         "Message": "{\\"SellerId\\": \\"A1EXAMPLESELLER\\", \\"ReleaseEnvironment\\": \\"Live\\"}",
         "Timestamp": "2015-11-21T16:00:00.123Z", "SignatureVersion": "1", "Signature": "RQ==",
         "SigningCertURL": "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a.pem"}
        """;
    QueueFormat format =
        QueueFormat.encode(notification("m1", body.getBytes(StandardCharsets.UTF_8)));
    queue.put("sqs-1", format.body(), format.attributes());

    drain.run();

    assertThat(quarantine.open(ALL).items())
        .extracting(message -> message.key().text())
        .containsExactly("A1EXAMPLESELLER#live#m1");
  }

  @Test
  void aMessageThatIngestCanNotHaveSentIsKeptAsItIs() {
    queue.put("sqs-1", "grüße, not base64", Map.of("formatVersion", "9", "color", "blue"));

    drain.run();

    Quarantined kept = quarantine.find(new QuarantineKey(Owner.UNKNOWN, "sqs-1")).orElseThrow();
    assertThat(kept.document().original())
        .isEqualTo("grüße, not base64".getBytes(StandardCharsets.UTF_8));
    assertThat(kept.headers())
        .containsOnly(Map.entry("formatVersion", "9"), Map.entry("color", "blue"));
    assertThat(kept.form()).isEqualTo(Quarantined.Form.RAW);
    assertThat(kept.cause()).isEqualTo("unreadable_dead_letter");
    assertThat(kept.since()).isEqualTo(SENT_AT);
  }

  @Test
  void aReplayThatFailedIsTheMessageThatItWasBefore() {
    QuarantineKey key = new QuarantineKey(Owner.UNKNOWN, "m1");
    QueueFormat format = QueueFormat.encode(notification("m1", new byte[] {1}));
    queue.put("sqs-1", format.body(), format.attributes());
    drain.run();
    Map<String, String> replayed = new LinkedHashMap<>(format.attributes());
    replayed.put(QueueFormat.REPLAY_OF, key.text());
    queue.put("sqs-2", format.body(), replayed);

    drain.run();

    assertThat(quarantine.open(ALL).items()).hasSize(1);
    assertThat(quarantine.find(key).orElseThrow().details()).containsEntry("sqsMessageId", "sqs-2");
  }

  @Test
  void aCrashBetweenKeepingAndDeletingMovesTheLetterAgainUnderTheSameName() {
    queue.put("sqs-1", "x", Map.of());
    queue.deletes = false;
    assertThat(drain.run()).isZero();
    assertThat(quarantine.open(ALL).items()).hasSize(1);

    queue.deletes = true;
    assertThat(drain.run()).isEqualTo(1);

    assertThat(quarantine.open(ALL).items()).hasSize(1);
    assertThat(queue.letters).isEmpty();
  }

  @Test
  void aLetterOfAMegabyteThatCanNotBeCompressedIsMovedWhole() {
    String body =
        new Random(1)
            .ints(1 << 19, 0xa1, 0x7ff)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(body.getBytes(StandardCharsets.UTF_8)).hasSize(1 << 20);
    queue.put("sqs-1", body, Map.of());

    assertThat(drain.run()).isEqualTo(1);

    Quarantined kept = quarantine.find(new QuarantineKey(Owner.UNKNOWN, "sqs-1")).orElseThrow();
    assertThat(kept.document().original()).isEqualTo(body.getBytes(StandardCharsets.UTF_8));
    assertThat(queue.letters).isEmpty();
  }

  @Test
  void aLetterThatCanNotBeKeptStaysAndHoldsUpNoOther() {
    Quarantine refusing =
        (Quarantine)
            Proxy.newProxyInstance(
                Quarantine.class.getClassLoader(),
                new Class<?>[] {Quarantine.class},
                (proxy, method, arguments) -> {
                  if (((Quarantined) arguments[0]).key().id().equals("sqs-1")) {
                    throw new IllegalStateException("an item of a younger format stands there");
                  }
                  return quarantine.put((Quarantined) arguments[0]);
                });
    queue.put("sqs-1", "one", Map.of());
    queue.put("sqs-2", "two", Map.of());

    new Drain(queue, refusing).run();

    assertThat(queue.letters).containsOnlyKeys("sqs-1");
    assertThat(quarantine.find(new QuarantineKey(Owner.UNKNOWN, "sqs-2"))).isPresent();
  }

  @Test
  void aRunIsBounded() {
    for (int i = 0; i < 150; i++) {
      queue.put("sqs-" + i, "x", Map.of());
    }
    assertThat(drain.run()).isEqualTo(Drain.MAX_ROUNDS * 10);
    assertThat(drain.run()).isEqualTo(50);
  }

  private static QueuedNotification notification(String messageId, byte[] body) {
    return new QueuedNotification(
        body,
        Instant.parse("2015-11-21T16:00:00.456Z"),
        messageId,
        "arn:aws:sns:eu-west-1:291180941288:T",
        "Notification",
        Optional.empty(),
        Optional.empty());
  }

  /** A queue in memory, which may fail to delete. */
  private static final class Queue implements DeadLetterQueue {
    private final Map<String, DeadLetter> letters = new LinkedHashMap<>();
    private boolean deletes = true;

    void put(String id, String body, Map<String, String> attributes) {
      letters.put(id, new DeadLetter(id, body, attributes, SENT_AT, 5));
    }

    @Override
    public List<Received> receive() {
      List<Received> received = new ArrayList<>();
      letters.values().stream()
          .limit(10)
          .forEach(letter -> received.add(new Received(letter, letter.sqsMessageId())));
      return received;
    }

    @Override
    public void delete(String receipt) {
      if (!deletes) {
        throw SdkClientException.create("no answer");
      }
      letters.remove(receipt);
    }
  }
}
