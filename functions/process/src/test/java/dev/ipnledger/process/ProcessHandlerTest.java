package dev.ipnledger.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.PausedAccount;
import dev.ipnledger.ledger.Pauses;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryOccurrences;
import dev.ipnledger.ledger.memory.InMemoryQuarantine;
import dev.ipnledger.ledger.memory.InMemoryStandingConditions;
import dev.ipnledger.testing.FakeContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.exception.SdkClientException;

class ProcessHandlerTest {
  private static final String ID = "S02-1234567-1234567-A012345";
  private static final Instant NOW = Instant.parse("2015-11-21T16:00:01Z");

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final FakeAmazon amazon = new FakeAmazon();
  private final InstantSource clock = InstantSource.fixed(NOW);

  @Test
  void theSampleEventIsRecordedAndItsGetIsJoined() throws IOException {
    byte[] json = Files.readAllBytes(Path.of("..", "..", "events", "process-notification.json"));
    SQSEvent event =
        LambdaEventSerializers.serializerFor(SQSEvent.class, getClass().getClassLoader())
            .fromJson(new ByteArrayInputStream(json));

    assertThat(failed(ledger, event)).isEmpty();

    ObjectItem item = item(ID);
    assertThat(item.view().isIn("Open")).isTrue();
    assertThat(item.view().heard()).containsOnlyKeys(Source.NOTIFICATION, Source.GET);
    assertThat(item.view().fact(Fact.AUTHORIZATION_FEE, Money.class))
        .contains(new Money("EUR", 50));
    assertThat(ledger.rebuild(item.object())).contains(item.view());
  }

  @Test
  void aPoisonMessageAmongTenFailsAlone() {
    List<SQSMessage> messages = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      messages.add(notification("S02-1234567-123456" + i + "-A012345"));
    }
    messages.add(4, Deliveries.message("poison", "no base64", Map.of("formatVersion", "1")));

    assertThat(failed(ledger, Deliveries.batch(messages.toArray(SQSMessage[]::new))))
        .containsExactly("poison");

    for (int i = 0; i < 9; i++) {
      assertThat(item("S02-1234567-123456" + i + "-A012345").view().isIn("Open")).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "503, throttled, RequestThrottled",
    "500, '', Unavailable",
    "502, <html><body>Bad Gateway, Unavailable",
    "200, <html></html>, Unavailable",
    "200, other, NotUnderstood"
  })
  void aGetThatTellsNothingIsDueAgainAndTheMessageIsDone(int status, String body, String failure) {
    amazon.answers(
        status,
        switch (body) {
          case "throttled" -> FakeAmazon.THROTTLED;
          case "other" -> "<GetAuthorizationDetailsResponse/>";
          default -> body;
        });

    assertThat(failed(ledger, Deliveries.batch(notification(ID)))).isEmpty();

    assertThat(item(ID).view().isIn("Open")).isTrue();
    assertThat(item(ID).upkeep().lastFailure()).isEqualTo(failure);
    assertThat(item(ID).due().orElseThrow().at()).isAfter(NOW).isBefore(NOW.plusSeconds(60));
  }

  @Test
  void keysThatAmazonRefusesSayNothingOfTheObjectWhichStaysDue() {
    amazon.answers(403, "");

    assertThat(failed(ledger, Deliveries.batch(notification(ID)))).isEmpty();

    assertThat(item(ID).view().isIn("Open")).isTrue();
    assertThat(item(ID).upkeep().failedAttempts()).isZero();
    assertThat(item(ID).due()).isPresent();
  }

  @Test
  void eachNotificationOfAPausedSellerBringsOneTryAsItsConditionSays() {
    Pauses pauses = new Pauses(new InMemoryStandingConditions(ledger));
    pauses.pause(Deliveries.SELLER, NOW, NOW.plusSeconds(600));
    amazon.answers(403, "");

    failed(ledger, Deliveries.batch(notification(ID), notification("S02-7654321-7654321-A012345")));

    assertThat(amazon.forms).hasSize(2);
    assertThat(item(ID).due()).isPresent();
    assertThat(pauses.probeAt(Deliveries.SELLER)).isPresent();
    SystemItem paused = PausedAccount.of(Deliveries.SELLER, NOW, NOW.plusSeconds(600));
    assertThat(paused.details().get("problem")).contains("one try to ask");
    assertThat(SystemItem.Kind.PAUSED_SELLER.paragraph()).contains("one try to ask");
  }

  @Test
  void anUnreachableAmazonDoesNotFailTheMessage() {
    amazon.isUnreachable();

    assertThat(failed(ledger, Deliveries.batch(notification(ID)))).isEmpty();

    assertThat(item(ID).upkeep().failedAttempts()).isEqualTo(1);
    assertThat(item(ID).due()).isPresent();
  }

  @Test
  void anIdThatAmazonDoesNotKnowNeedsAPerson() {
    amazon.answers(404, FakeAmazon.UNKNOWN);

    assertThat(failed(ledger, Deliveries.batch(notification(ID)))).isEmpty();

    assertThat(item(ID).attention())
        .extracting(Condition::kind)
        .contains(AttentionKind.UNKNOWN_AT_AMAZON);
  }

  @Test
  void aRedeliveredMessageChangesNothing() {
    failed(ledger, Deliveries.batch(notification(ID)));
    ObjectItem before = item(ID);

    assertThat(failed(ledger, Deliveries.batch(notification(ID)))).isEmpty();

    assertThat(item(ID)).isEqualTo(before);
    assertThat(amazon.forms).hasSize(1);
  }

  @Test
  void severalNotificationsAboutOneObjectCostOneGet() {
    SQSMessage second =
        Deliveries.message(
            "m2", Deliveries.authorization(ID).put("NotificationReferenceId", "again").toString());

    assertThat(failed(ledger, Deliveries.batch(notification(ID), second))).isEmpty();

    assertThat(amazon.forms).hasSize(1);
    assertThat(ledger.history(item(ID).object(), Detail.OBSERVATIONS)).hasSize(3);
  }

  @Test
  void withoutQuotaNothingIsAskedAndTheGetStaysDue() {
    QuotaGate quota = new InMemoryQuotaGate();
    SQSMessage[] messages = new SQSMessage[4];
    for (int i = 0; i < messages.length; i++) {
      messages[i] = notification("S02-1234567-123456" + i + "-A012345");
    }

    List<String> failed = failed(ledger, quota, Deliveries.batch(messages));

    // The sandbox allows 5 calls at once, of which 3 are kept for healing.
    assertThat(failed).isEmpty();
    assertThat(amazon.forms).hasSize(2);
    assertThat(ledger.due(Deliveries.SELLER, NOW, 10)).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void aMessageOfAnUnlistedTopicIsKeptWhole() {
    byte[] body = Deliveries.body("m1", Deliveries.authorization(ID).toString());
    SQSMessage message = Deliveries.unlisted("m1", body);

    assertThat(failed(ledger, Deliveries.batch(message))).isEmpty();

    SystemItem kept = quarantined(Owner.of(Deliveries.SELLER), "m1");
    assertThat(kept.document().original()).isEqualTo(body);
    assertThat(kept.details()).containsEntry("cause", "unknown_topic");
    assertThat(ledger.object(Deliveries.SELLER, new AmazonId(ID))).isEmpty();
  }

  @Test
  void aSellerThatIsNotInTheRegistryIsKeptWholeAndNamed() {
    String inner = Deliveries.authorization(ID).put("SellerId", "A9NOBODY").toString();

    assertThat(failed(ledger, Deliveries.batch(Deliveries.message("m1", inner)))).isEmpty();

    Owner owner = new Owner(Optional.of("A9NOBODY"), Optional.of(Deliveries.SELLER.environment()));
    assertThat(quarantined(owner, "m1").details())
        .containsEntry("cause", "unknown_seller")
        .containsEntry("notificationReferenceId", "reference-" + ID);
    assertThat(amazon.forms).isEmpty();
  }

  @Test
  void whatIsNotUnderstoodIsKeptWhole() {
    SQSMessage message = Deliveries.message("m1", "not JSON");

    assertThat(failed(ledger, Deliveries.batch(message))).isEmpty();

    assertThat(quarantined(Owner.UNKNOWN, "m1").document().original())
        .isEqualTo(Deliveries.body("m1", "not JSON"));
  }

  @Test
  void aTestNotificationHasNoView() {
    String inner = Deliveries.authorization(ID).put("IsSample", true).toString();

    assertThat(failed(ledger, Deliveries.batch(Deliveries.message("m1", inner)))).isEmpty();

    assertThat(ledger.object(Deliveries.SELLER, new AmazonId(ID))).isEmpty();
    assertThat(amazon.forms).isEmpty();
  }

  @Test
  void aLedgerThatFailsForOneObjectFailsItsMessagesAlone() {
    String other = "S02-7654321-7654321-A012345";

    List<String> failed =
        failed(failingFor(other), Deliveries.batch(notification(ID), notification(other)));

    assertThat(failed).containsExactly("sqs-" + other);
    assertThat(item(ID).view().isIn("Open")).isTrue();
  }

  /** The ledger, but every call that has to do with one id finds no network. */
  private Ledger failingFor(String id) {
    return (Ledger)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Ledger.class},
            (proxy, method, arguments) -> {
              if (arguments != null && Arrays.toString(arguments).contains(id)) {
                throw SdkClientException.create("no network");
              }
              try {
                return method.invoke(ledger, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static SQSMessage notification(String id) {
    return Deliveries.message(id, Deliveries.authorization(id).toString());
  }

  private ObjectItem item(String id) {
    return ledger.object(Deliveries.SELLER, new AmazonId(id)).orElseThrow();
  }

  private SystemItem quarantined(Owner owner, String messageId) {
    return ledger.system(owner, SystemItem.Kind.QUARANTINE, messageId).orElseThrow();
  }

  private List<String> failed(Ledger into, SQSEvent event) {
    return failed(into, new GenerousGate(), event);
  }

  private List<String> failed(Ledger into, QuotaGate quota, SQSEvent event) {
    ProcessHandler handler =
        new ProcessHandler(
            into,
            new InMemoryOccurrences(),
            new InMemoryQuarantine(ledger),
            amazon.client(quota, clock),
            Deliveries.REGISTRY,
            Policy.STANDARD,
            clock);
    return handler.handleRequest(event, new FakeContext()).getBatchItemFailures().stream()
        .map(BatchItemFailure::getItemIdentifier)
        .toList();
  }

  /** Allows every call. */
  private static final class GenerousGate implements QuotaGate {
    @Override
    public boolean tryTake(Account account, Operation operation, Share share, Instant now) {
      return true;
    }

    @Override
    public void drain(Account account, Operation operation, Instant now) {
      // Stays as generous as it was.
    }
  }
}
