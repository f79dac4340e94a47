package dev.ipnledger.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryOccurrences;
import dev.ipnledger.ledger.memory.InMemoryQuarantine;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Resolution;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.testing.FakeContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

/** What happens to messages that come out of quarantine. */
class ReplayedMessagesTest {
  private static final String AUTHORIZATION = "S02-1234567-1234567-A012345";
  private static final SellerRegistry WITH_THE_TOPIC =
      SellerRegistry.parse(
          """
          {"A1EXAMPLESELLER": {"environments": {"sandbox": {
            "topics": ["%s", "%s"], "region": "de", "marketplaceId": "A3EXAMPLE"}}}}
          """
              .formatted(Deliveries.TOPIC, Deliveries.UNLISTED_TOPIC));
  private static final QuarantineKey KEY = new QuarantineKey(Owner.of(Deliveries.SELLER), "m1");

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final InMemoryQuarantine quarantine = new InMemoryQuarantine(ledger);
  private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
  private final InstantSource clock = () -> Instant.parse("2015-11-21T17:00:00Z");
  private final FakeAmazon amazon = new FakeAmazon();

  @Test
  void aReplayIsRecordedOnceItsTopicIsListedAndLeavesQuarantine() {
    unlisted();

    assertThat(process(WITH_THE_TOPIC, quarantine, replay(KEY))).isEmpty();

    assertThat(ledger.object(Deliveries.SELLER, new AmazonId(AUTHORIZATION))).isPresent();
    assertThat(kept().resolution())
        .isEqualTo(new Resolution(clock.instant(), "process", "replayed: recorded"));
    assertThat(ledger.attention(KEY.owner(), PageRequest.first(10)).items())
        .noneMatch(raised -> raised.equals(kept().withoutDocument().condition()));
  }

  @Test
  void aReplayIsSetAsideAgainWhileItsTopicIsNotListed() {
    unlisted();

    assertThat(process(Deliveries.REGISTRY, quarantine, replay(KEY))).isEmpty();

    assertThat(kept().open()).isTrue();
    assertThat(kept().cause()).isEqualTo("unknown_topic");
    assertThat(ledger.object(Deliveries.SELLER, new AmazonId(AUTHORIZATION))).isEmpty();
  }

  @Test
  void repeatedReplaysRecordOnceAndChangeNothingMore() {
    unlisted();
    SQSMessage replay = replay(KEY);

    process(WITH_THE_TOPIC, quarantine, replay);
    Quarantined resolved = kept();
    var item = ledger.object(Deliveries.SELLER, new AmazonId(AUTHORIZATION));
    assertThat(process(WITH_THE_TOPIC, quarantine, replay, replay)).isEmpty();

    assertThat(kept()).isEqualTo(resolved);
    assertThat(ledger.object(Deliveries.SELLER, new AmazonId(AUTHORIZATION))).isEqualTo(item);
  }

  @Test
  void aCrashBeforeTheMessageLeavesQuarantineIsRepairedByRedelivery() {
    unlisted();
    SQSMessage replay = replay(KEY);

    assertThat(process(WITH_THE_TOPIC, failing("resolve"), replay))
        .containsExactly(replay.getMessageId());
    assertThat(kept().open()).isTrue();
    assertThat(process(WITH_THE_TOPIC, quarantine, replay)).isEmpty();

    assertThat(kept().resolution().note()).isEqualTo("replayed: duplicate");
  }

  @Test
  void aReplayThatTurnsOutToBeSomebodyElsesIsKeptUnderItsOwner() {
    QuarantineKey nobodys = new QuarantineKey(Owner.UNKNOWN, "m1");
    unlisted();
    quarantine.put(
        Quarantined.arrived(
            nobodys,
            kept().since(),
            Map.of("cause", "NOT_JSON", "problem", "Not read yet."),
            Quarantined.Form.NOTIFICATION,
            kept().headers(),
            kept().document().original()));

    process(Deliveries.REGISTRY, quarantine, replay(nobodys));

    assertThat(kept().open()).isTrue();
    assertThat(quarantine.find(nobodys).orElseThrow().resolution().note())
        .contains("A1EXAMPLESELLER#sandbox#m1");
  }

  @Test
  void theConditionThatKeptItOutIsGoneOnceAReplayComesThrough() {
    unlisted();
    assertThat(conditions()).contains(SystemItem.Kind.UNKNOWN_TOPIC);

    process(Deliveries.REGISTRY, quarantine, replay(KEY));
    assertThat(conditions()).as("still unlisted").contains(SystemItem.Kind.UNKNOWN_TOPIC);

    process(WITH_THE_TOPIC, quarantine, replay(KEY));
    assertThat(conditions()).isEmpty();

    process(
        Deliveries.REGISTRY, quarantine, Deliveries.unlisted("m2", kept().document().original()));
    assertThat(conditions()).as("unlisted again").contains(SystemItem.Kind.UNKNOWN_TOPIC);
  }

  @Test
  void theConditionIsGoneAlsoWhenTheReplayIsSetAsideForAnotherReason() {
    byte[] body = Deliveries.body("m1", Deliveries.authorization("no id of Amazon").toString());
    process(Deliveries.REGISTRY, quarantine, Deliveries.unlisted("m1", body));
    assertThat(conditions()).contains(SystemItem.Kind.UNKNOWN_TOPIC);

    process(WITH_THE_TOPIC, quarantine, replay(KEY));

    assertThat(kept().open()).isTrue();
    assertThat(kept().cause()).isNotEqualTo("unknown_topic");
    assertThat(conditions()).containsExactly(SystemItem.Kind.QUARANTINE);
  }

  @Test
  void anUnknownSellersConditionIsGoneOnceTheRegistryHasHim() {
    SellerRegistry nobody = SellerRegistry.parse("{}");
    byte[] body = Deliveries.body("m1", Deliveries.authorization(AUTHORIZATION).toString());
    process(nobody, quarantine, Deliveries.message("m1", body, Optional.empty()));
    assertThat(conditions()).contains(SystemItem.Kind.UNKNOWN_SELLER);

    process(Deliveries.REGISTRY, quarantine, replay(KEY));

    assertThat(conditions()).isEmpty();
  }

  private List<SystemItem.Kind> conditions() {
    return ledger.aside(PageRequest.first(10)).items().stream().map(SystemItem::kind).toList();
  }

  private void unlisted() {
    byte[] body = Deliveries.body("m1", Deliveries.authorization(AUTHORIZATION).toString());
    process(Deliveries.REGISTRY, quarantine, Deliveries.unlisted("m1", body));
    assertThat(kept().open()).isTrue();
    assertThat(kept().document().original()).isEqualTo(body);
  }

  private Quarantined kept() {
    return quarantine.find(KEY).orElseThrow();
  }

  /** As it is put back into the queue: the bytes and headers that it first came with. */
  private SQSMessage replay(QuarantineKey key) {
    Quarantined message = quarantine.find(key).orElseThrow();
    Map<String, String> attributes = new HashMap<>(message.headers());
    attributes.put(QueueFormat.REPLAY_OF, key.text());
    QueueFormat format = QueueFormat.again(message.document().original(), attributes);
    return Deliveries.message("sqs-replay", format.body(), format.attributes());
  }

  /** The quarantine, but that one method of it fails as DynamoDB does when it does not answer. */
  private Quarantine failing(String method) {
    return (Quarantine)
        Proxy.newProxyInstance(
            Quarantine.class.getClassLoader(),
            new Class<?>[] {Quarantine.class},
            (proxy, called, arguments) -> {
              if (called.getName().equals(method)) {
                throw SdkClientException.create("no answer");
              }
              try {
                return called.invoke(quarantine, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private List<String> process(SellerRegistry registry, Quarantine into, SQSMessage... messages) {
    ProcessHandler handler =
        new ProcessHandler(
            ledger,
            occurrences,
            into,
            amazon.client(new InMemoryQuotaGate(), clock),
            registry,
            Policy.STANDARD,
            clock);
    return handler
        .handleRequest(Deliveries.batch(messages), new FakeContext())
        .getBatchItemFailures()
        .stream()
        .map(BatchItemFailure::getItemIdentifier)
        .toList();
  }
}
