package dev.ipnledger.cli.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.cli.testing.Mail;
import dev.ipnledger.cli.testing.Purchase;
import dev.ipnledger.cli.testing.TestTable;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.reconcile.Assembly;
import dev.ipnledger.reconcile.ReconcileStores;
import dev.ipnledger.settings.Keys;
import dev.ipnledger.settings.SellerRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item that is edited in DynamoDB is raised by the next run that asks about it. */
class WatchedViewTest {
  private static final String PK = Mail.SELLER + "#sandbox#" + Purchase.ORDER;

  private static final Policy POLICY =
      Policy.STANDARD.with(Closing.STANDARD.with(Closing.Mode.OFF));

  private static TestTable table;
  private static List<Map<String, AttributeValue>> clean;

  private Instant now = Instant.parse("2017-01-10T01:00:00Z");

  @BeforeAll
  static void play() {
    table = new TestTable();
    Purchase.play(new Mail(table));
    clean = table.items();
  }

  @AfterEach
  void restore() {
    table.restore(clean);
  }

  @AfterAll
  static void close() {
    table.close();
  }

  @Test
  void whatNobodyEditedIsNotRaised() {
    run();
    assertThat(kinds()).doesNotContain(AttentionKind.VIEW_DIFFERS);
    assertThat(order().view().heard()).as("it was asked about").hasSize(2);
  }

  @Test
  void anEditedStateIsRaisedAndOverOnceItIsRebuilt() {
    edit("\"state\":\"Open\"", "\"state\":\"Canceled\"");

    run();
    assertThat(order().attention())
        .filteredOn(condition -> condition.kind() == AttentionKind.VIEW_DIFFERS)
        .singleElement()
        .satisfies(condition -> assertThat(condition.detail()).contains("no evidence", "state"));
    assertThat(order().view().state()).as("nothing is mended unseen").contains("Canceled");

    CommandRun shown = table.run("rebuild", Purchase.ORDER, "--seller", Mail.SELLER);
    assertThat(shown.out()).contains("Canceled", "Open");
    assertThat(table.run("rebuild", Purchase.ORDER, "--write", "--seller", Mail.SELLER).exitCode())
        .isZero();
    assertThat(kinds()).doesNotContain(AttentionKind.VIEW_DIFFERS);
    assertThat(order().view().state()).contains("Open");
  }

  @Test
  void whatIsMendedByHandIsOverAfterTheNextComparison() {
    edit("\"state\":\"Open\"", "\"state\":\"Canceled\"");
    run();
    edit("\"state\":\"Canceled\"", "\"state\":\"Open\"");
    assertThat(kinds()).contains(AttentionKind.VIEW_DIFFERS);

    now = now.plus(Duration.ofMinutes(11));
    run();
    assertThat(kinds()).doesNotContain(AttentionKind.VIEW_DIFFERS);
  }

  @Test
  void anAmountThatItsDocumentsDoNotHaveIsRaisedAfterAnHour() {
    edit("EUR 50.00", "EUR 5.00");
    run();
    assertThat(kinds()).as("it may be on its way").doesNotContain(AttentionKind.VIEW_DIFFERS);
    now = now.plus(Duration.ofHours(1));
    run();
    assertThat(kinds()).contains(AttentionKind.VIEW_DIFFERS);
  }

  private ObjectItem order() {
    return table.ledger().object(Mail.ACCOUNT, new AmazonId(Purchase.ORDER)).orElseThrow();
  }

  private List<AttentionKind> kinds() {
    return order().attention().stream().map(Condition::kind).toList();
  }

  private void edit(String from, String to) {
    table.edit(
        table.item(PK, "OBJECT#" + Purchase.ORDER),
        "view",
        value -> {
          assertThat(value.s()).contains(from);
          return AttributeValue.fromS(value.s().replace(from, to));
        });
  }

  private void run() {
    SellerRegistry registry =
        SellerRegistry.parse(
            """
            {"%s": {"environments": {"sandbox": {"region": "us", "marketplaceId": "M",
             "topics": ["arn:aws:sns:us-east-1:291180941288:A1"]}}}}"""
                .formatted(Mail.SELLER));
    SellerAccess access =
        new SellerAccess(
            registry,
            sellerId -> Optional.of(new Keys("AKEXAMPLE", "not-a-secret", Optional.empty())),
            Optional.empty());
    Assembly.reconciliation(
            ReconcileStores.of(table.ledger(), table.client(), table.name()),
            new MwsClient(
                access,
                new InMemoryQuotaGate(),
                Share.RECONCILE,
                (address, form) -> answer(form),
                () -> now),
            account -> POLICY,
            () -> now,
            milliseconds -> now = now.plusMillis(milliseconds),
            Duration.ofSeconds(50))
        .run(List.of(Mail.ACCOUNT));
  }

  /** Of the order alone: all others are down. */
  private static HttpAnswer answer(String form) {
    if (!form.contains("Action=GetOrderReferenceDetails")) {
      return HttpAnswer.of(503, "<html>Service Unavailable</html>".getBytes(UTF_8));
    }
    return HttpAnswer.of(
        200,
        """
        <GetOrderReferenceDetailsResponse><GetOrderReferenceDetailsResult><OrderReferenceDetails>
        <AmazonOrderReferenceId>%s</AmazonOrderReferenceId><OrderReferenceStatus>
        <State>Open</State><LastUpdateTimestamp>2017-01-02T10:00:00Z</LastUpdateTimestamp>
        </OrderReferenceStatus></OrderReferenceDetails></GetOrderReferenceDetailsResult>
        </GetOrderReferenceDetailsResponse>"""
            .formatted(Purchase.ORDER)
            .getBytes(UTF_8));
  }
}
