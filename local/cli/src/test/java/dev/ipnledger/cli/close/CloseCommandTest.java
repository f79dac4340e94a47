package dev.ipnledger.cli.close;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.cli.testing.TestTable;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.ledger.dynamodb.DynamoDbAccountReports;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CloseCommandTest {
  private static final Instant THEN = Instant.parse("2020-01-01T10:00:00Z");
  private static final Account SELLER = new Account("A1SELLEREXAMPLE", Environment.LIVE);
  private static final String CAPTURED = "P02-5550001-0000001";
  private static final String HOLDING = "P02-5550001-0000002";
  private static final String PRE_ORDER = "P02-5550001-0000003";

  private static TestTable table;

  @BeforeAll
  static void fill() {
    table = new TestTable();
    put(ObjectKind.ORDER_REFERENCE, CAPTURED, "Open");
    put(ObjectKind.CAPTURE, CAPTURED + "-C000001", "Completed");
    put(ObjectKind.ORDER_REFERENCE, HOLDING, "Open");
    put(ObjectKind.AUTHORIZATION, HOLDING + "-A000001", "Open");
    put(ObjectKind.ORDER_REFERENCE, PRE_ORDER, "Open");
  }

  @AfterAll
  static void close() {
    table.close();
  }

  @Test
  void eachOpenOrderIsShownWithWhatWouldHappenAndWhy() {
    CommandRun run = closing("--dry-run");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .anyMatch(line -> line.startsWith("close") && line.contains(CAPTURED))
        .anyMatch(line -> line.startsWith("keep") && line.contains(HOLDING + "-A000001 may still"))
        .anyMatch(line -> line.startsWith("keep") && line.contains("closes no idle orders"))
        .contains("1 would be closed, 2 stay open.");
  }

  @Test
  void theSellersOwnSettingClosesAnIdleOne() {
    assertThat(closing("--dry-run", "--close-idle-after-days", "60").out())
        .contains("2 would be closed, 1 stay open.");
  }

  @Test
  void withoutAReportOfReconcileThePolicyIsSaidToBeAssumed() {
    assertThat(closing("--dry-run").out()).contains("assumed, for reconcile has not run yet");
  }

  @Test
  void thePolicyIsTheOneThatReconcileLeftInTheTable() throws Exception {
    leave(Closing.STANDARD.withIdle(OptionalInt.of(90)));
    assertThat(closing("--dry-run").out())
        .contains("as reconcile closes by, 2026-03-01T10:00:00Z")
        .contains("idle after 90 days")
        .contains("2 would be closed, 1 stay open.");
    JsonNode policy =
        new JsonMapper().readTree(closing("--dry-run", "--json").out()).at("/0/policy");
    assertThat(policy.path("source").textValue()).isEqualTo("reconcile");
    assertThat(policy.path("closeIdleAfterDays").intValue()).isEqualTo(90);
    assertThat(closing("--dry-run", "--quiet-for", "P9999D").out())
        .contains("changed by the options of this command")
        .contains("1 would be closed, 2 stay open.");
  }

  @Test
  void whatIsOnlyReportedOrSwitchedOffIsShownAsSuch() {
    leave(Closing.STANDARD.with(Closing.Mode.REPORT_ONLY));
    assertThat(closing("--dry-run").out().lines())
        .anyMatch(line -> line.startsWith("report") && line.contains(CAPTURED))
        .contains("0 would be closed, 3 stay open.");
    leave(Closing.STANDARD.with(Closing.Mode.OFF));
    assertThat(closing("--dry-run").out().lines())
        .anyMatch(line -> line.contains(CAPTURED) && line.contains("and closing is off"))
        .contains("0 would be closed, 3 stay open.");
  }

  @Test
  void anAuthorizationThatIsClosedFirstIsNamed() {
    put(ObjectKind.CAPTURE, HOLDING + "-C000002", "Completed");
    leave(
        new Closing(
            Closing.Mode.ON,
            Duration.ofDays(1),
            Duration.ofDays(30),
            OptionalInt.empty(),
            100,
            Duration.ofSeconds(10),
            true));
    assertThat(closing("--dry-run").out().lines())
        .anyMatch(line -> line.startsWith("first") && line.contains(HOLDING + "-A000001"));
    table.delete(table.item(HOLDING, "OBJECT#" + HOLDING + "-C000002"));
  }

  @Test
  void programsGetJson() throws Exception {
    JsonNode answer = new JsonMapper().readTree(closing("--dry-run", "--json").out());
    assertThat(answer).hasSize(3);
    assertThat(answer.findValuesAsText("verdict"))
        .containsExactlyInAnyOrder("CLOSE_CAPTURED", "HOLDS_MONEY", "NOT_CAPTURED");
  }

  @Test
  void itClosesNothingByItself() {
    CommandRun run = closing();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--dry-run");
  }

  /** As a run of reconcile does. */
  private static void leave(Closing closing) {
    new DynamoDbAccountReports(table.client(), table.name())
        .put(
            SELLER,
            new AccountReport(
                Instant.parse("2026-03-01T10:00:00Z"),
                new TreeMap<>(),
                new TreeMap<>(),
                closing,
                0,
                Optional.empty()));
  }

  @AfterEach
  void forget() {
    table.items().stream()
        .filter(item -> item.get("pk").s().endsWith("#RECONCILE"))
        .forEach(table::delete);
  }

  private static CommandRun closing(String... arguments) {
    List<String> all = new ArrayList<>(List.of("close"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--seller", SELLER.sellerId(), "--environment", "live"));
    return table.run(all.toArray(String[]::new));
  }

  private static void put(ObjectKind kind, String id, String state) {
    ObjectRef object = ObjectRef.of(SELLER, kind, new AmazonId(id));
    Statement statement =
        new Statement(
            object,
            new Status(state, null, null, Moment.of(THEN)),
            Map.of(Fact.amountOf(kind).orElseThrow(), new Money("EUR", 1000)),
            new TreeSet<>(),
            List.of());
    new Recorder(table.ledger(), account -> Policy.STANDARD, () -> THEN)
        .record(
            object,
            List.of(
                Evidence.notification(
                    statement, THEN, "n-" + id, "digest", THEN, new byte[] {1}, null)),
            view -> Asked.nothing());
  }
}
