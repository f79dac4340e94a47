package dev.ipnledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.memory.InMemoryAccountReports;
import dev.ipnledger.ledger.memory.InMemoryLeases;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryQuarantine;
import dev.ipnledger.ledger.memory.InMemoryStandingConditions;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.reconcile.deadletters.DeadLetterQueue;
import dev.ipnledger.reconcile.deadletters.Drain;
import dev.ipnledger.settings.Keys;
import dev.ipnledger.settings.SellerRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {
  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final Account SELLER = new Account("A1SELLER", Environment.LIVE);
  private static final Account OTHER = new Account("A2SELLER", Environment.LIVE);
  private static final String ORDER = "P02-5550001-5550002";

  private Instant now = START;
  private final InMemoryLedger ledger = new InMemoryLedger();
  private final AmazonAnswers amazon = new AmazonAnswers(() -> now);
  private final InMemoryLeases leases = new InMemoryLeases();
  private final InMemoryStandingConditions conditions = new InMemoryStandingConditions(ledger);
  private final Recorder recorder = new Recorder(ledger, account -> Policy.STANDARD, () -> now);

  @Test
  void whatWasOnlyNotifiedIsAskedAboutAndConfirmed() {
    ObjectRef capture = notified(SELLER, "C000001", "Pending");
    knowOrder(SELLER);
    amazon.capture(capture.id().text(), "Completed");
    RunReport report = run(SELLER);
    assertThat(report.answered()).isEqualTo(1);
    assertThat(report.left()).isZero();
    assertThat(item(capture).view().isIn("Completed")).isTrue();
    assertThat(item(capture).view().heard()).containsKey(Source.GET);
    assertThat(run(SELLER).answered()).as("nothing is due twice").isZero();
  }

  @Test
  void anUnknownOrderIsLookedUpThroughItsChild() {
    ObjectRef capture = notified(SELLER, "C000001", "Completed");
    amazon.capture(capture.id().text(), "Completed");
    amazon.order(ORDER, "Open");
    run(SELLER);
    now = now.plusSeconds(60);
    run(SELLER);
    assertThat(amazon.asked).containsExactlyInAnyOrder(capture.id().text(), ORDER);
    assertThat(item(capture.parent()).view().isIn("Open")).isTrue();
    assertThat(item(capture).upkeep().checkedIds()).containsExactly(ORDER);
  }

  @ParameterizedTest
  @CsvSource({"404,InvalidTransactionId", "404,InvalidOrderReferenceId", "404,''"})
  void anIdThatAmazonDoesNotKnowEndsInAttentionAfterABoundedNumberOfCalls(int status, String code) {
    ObjectRef capture = notified(SELLER, "C000001", "Completed");
    knowOrder(SELLER);
    amazon.error(capture.id().text(), status, code);
    for (int minute = 0; minute < 100; minute++) {
      run(SELLER);
      now = now.plus(Duration.ofMinutes(30));
    }
    assertThat(amazon.asked.stream().filter(capture.id().text()::equals))
        .hasSize(Policy.STANDARD.unknownAtMost());
    assertThat(item(capture).attention())
        .extracting(Condition::kind)
        .containsExactly(AttentionKind.UNKNOWN_AT_AMAZON);
    assertThat(item(capture).view().isIn("Completed")).as("what was notified stays").isTrue();
  }

  @ParameterizedTest
  @CsvSource({"html", "garbage", "silence", "error"})
  void whateverAmazonDoesTheObjectStaysAndIsDueAgain(String trouble) {
    ObjectRef capture = notified(SELLER, "C000001", "Completed");
    knowOrder(SELLER);
    switch (trouble) {
      case "html" -> amazon.html(capture.id().text());
      case "garbage" -> amazon.garbage(capture.id().text());
      case "error" -> amazon.error(capture.id().text(), 500, "InternalServerError");
      default -> assertThat(amazon.asked).isEmpty();
    }
    assertThat(run(SELLER).failed()).isEqualTo(1);
    assertThat(item(capture).due().orElseThrow().at()).isEqualTo(now.plusSeconds(1));
    assertThat(item(capture).upkeep().failedAttempts()).isEqualTo(1);
    amazon.capture(capture.id().text(), "Completed");
    now = now.plusSeconds(60);
    assertThat(run(SELLER).answered()).isEqualTo(1);
    assertThat(item(capture).upkeep().failedAttempts()).isZero();
  }

  @Test
  void aRunWaitsForQuotaAndWhatItsTimeDoesNotAllowIsLeft() {
    knowOrder(SELLER);
    for (int number = 1; number <= 30; number++) {
      ObjectRef capture = notified(SELLER, "C%06d".formatted(number), "Completed");
      amazon.capture(capture.id().text(), "Completed");
    }
    RunReport report = reconciliation(Duration.ofMillis(1)).run(List.of(SELLER));
    assertThat(report.left()).isEqualTo(30 - report.answered());
    assertThat(report.oldestDueAt()).contains(START);
    RunReport next = run(SELLER);
    assertThat(report.answered() + next.answered()).isEqualTo(30);
    assertThat(now).as("20 at once, 10 more at 2 a second").isEqualTo(START.plusSeconds(5));
  }

  @Test
  void oneSellersBacklogDoesNotHoldUpAnother() {
    knowOrder(SELLER);
    knowOrder(OTHER);
    for (int number = 1; number <= 60; number++) {
      notified(SELLER, "C%06d".formatted(number), "Completed");
    }
    ObjectRef lonely = notified(OTHER, "C000001", "Pending");
    amazon.capture(lonely.id().text(), "Completed");
    run(SELLER, OTHER);
    assertThat(item(lonely).view().isIn("Completed")).isTrue();
  }

  @Test
  void aRunEndsWithItsTime() {
    knowOrder(SELLER);
    notified(SELLER, "C000001", "Completed");
    assertThat(reconciliation(Duration.ZERO).run(List.of(SELLER)).left()).isEqualTo(1);
    assertThat(amazon.asked).isEmpty();
  }

  @Test
  void whileOneRunIsInWorkAnotherDoesNothing() {
    knowOrder(SELLER);
    notified(SELLER, "C000001", "Completed");
    leases.take(Reconciliation.LEASE, now, Duration.ofSeconds(60));
    assertThat(run(SELLER).skipped()).isTrue();
    assertThat(amazon.asked).isEmpty();
    now = now.plusSeconds(60);
    assertThat(run(SELLER).skipped()).as("the holder never came back").isFalse();
    assertThat(run(SELLER).skipped()).as("the one before has ended").isFalse();
  }

  @Test
  void theHandlerRunsOverTheAccountsOfTheMoment() {
    knowOrder(SELLER);
    ObjectRef capture = notified(SELLER, "C000001", "Pending");
    amazon.capture(capture.id().text(), "Completed");
    Reconciliation reconciliation = reconciliation(Duration.ofSeconds(50));
    ReconcileHandler handler =
        new ReconcileHandler(reconciliation, noDeadLetters(), () -> List.of(SELLER));
    assertThat(handler.handleRequest(sampleEvent(), null).answered()).isEqualTo(1);
  }

  private Drain noDeadLetters() {
    DeadLetterQueue empty =
        new DeadLetterQueue() {
          @Override
          public List<Received> receive() {
            return List.of();
          }

          @Override
          public void delete(String receipt) {
            throw new AssertionError("nothing was received");
          }
        };
    return new Drain(empty, new InMemoryQuarantine(new InMemoryLedger()));
  }

  @Test
  void anAnswerStampedBeforeWhatWasHeardIsNotAskedForOverAndOver() {
    knowOrder(SELLER);
    ObjectRef capture = notified(SELLER, "C000001", "Pending");
    amazon.stampBefore(Duration.ofSeconds(3));
    amazon.capture(capture.id().text(), "Completed");
    for (int minute = 0; minute < 5; minute++) {
      run(SELLER);
      now = now.plusSeconds(60);
    }
    assertThat(amazon.asked).hasSize(1);
    assertThat(item(capture).view().isIn("Completed")).isTrue();
  }

  @Test
  void anOperationWithoutQuotaDoesNotHoldUpTheOthers() {
    knowOrder(SELLER);
    ObjectRef capture = notified(SELLER, "C000001", "Pending");
    ObjectRef refund = ObjectRef.of(SELLER, ObjectKind.REFUND, new AmazonId(ORDER + "-R000001"));
    record(refund, "Pending");
    quota.drain(SELLER, Operation.GET_CAPTURE_DETAILS, now);
    run(SELLER);
    assertThat(amazon.asked).containsExactly(refund.id().text(), capture.id().text());
  }

  private static ScheduledEvent sampleEvent() {
    try {
      byte[] json =
          Files.readAllBytes(Path.of("..", "..", "events", "reconcile-every-minute.json"));
      return LambdaEventSerializers.serializerFor(
              ScheduledEvent.class, ReconciliationTest.class.getClassLoader())
          .fromJson(new ByteArrayInputStream(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RunReport run(Account... accounts) {
    return reconciliation(Duration.ofSeconds(50)).run(List.of(accounts));
  }

  private final InMemoryQuotaGate quota = new InMemoryQuotaGate();

  private Reconciliation reconciliation(Duration budget) {
    SellerRegistry registry =
        SellerRegistry.parse(
            "{\"A1SELLER\":%1$s,\"A2SELLER\":%1$s}"
                .formatted(
                    "{\"environments\":{\"live\":{\"topics\":[\"arn:aws:sns:eu-west-1:291180941288:A1\"],\"region\":\"de\",\"marketplaceId\":\"A1\"}}}"));
    SellerAccess access =
        new SellerAccess(
            registry,
            sellerId -> Optional.of(new Keys("AKEXAMPLE", "not-a-secret", Optional.empty())),
            Optional.empty());
    MwsClient mws = new MwsClient(access, quota, Share.RECONCILE, amazon, () -> now);
    return Assembly.reconciliation(
        new ReconcileStores(ledger, ledger, leases, conditions, new InMemoryAccountReports()),
        mws,
        account -> Policy.STANDARD,
        () -> now,
        milliseconds -> now = now.plusMillis(milliseconds),
        budget);
  }

  private ObjectRef notified(Account account, String suffix, String state) {
    ObjectRef object =
        ObjectRef.of(account, ObjectKind.CAPTURE, new AmazonId(ORDER + "-" + suffix));
    record(object, state);
    return object;
  }

  /** By an answer, so that it is not due itself. */
  private void knowOrder(Account account) {
    ObjectRef order = ObjectRef.of(account, ObjectKind.ORDER_REFERENCE, new AmazonId(ORDER));
    Statement statement =
        new Statement(
            order,
            new Status("Closed", "SellerClosed", null, Moment.of(START)),
            Map.of(),
            new TreeSet<>(),
            List.of());
    try {
      recorder.answer(
          order,
          Evidence.get(
              statement, START, START, "<a/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    } catch (dev.ipnledger.xml.XmlRefusedException e) {
      throw new AssertionError(e);
    }
  }

  private void record(ObjectRef object, String state) {
    Statement statement =
        new Statement(
            object,
            new Status(state, null, null, Moment.of(START)),
            Map.of(),
            new TreeSet<>(),
            List.of());
    Evidence evidence =
        Evidence.notification(
            statement, START, "ref-" + object.id(), "digest", START, new byte[] {1}, null);
    recorder.record(object, List.of(evidence), view -> Asked.nothing());
  }

  private ObjectItem item(ObjectRef object) {
    return ledger.read(object).object().orElseThrow();
  }
}
