package dev.ipnledger.cli.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.cli.testing.Mail;
import dev.ipnledger.cli.testing.Purchase;
import dev.ipnledger.cli.testing.TestTable;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.ObjectItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./ledger import} of report files, over one purchase. */
class ImportCommandTest {
  private static final String LOST = Purchase.ORDER + "-R000009";
  private static final String HEADER =
      "AmazonRefundId,AmazonCaptureId,RefundAmount,CurrencyCode,RefundStatus,LastUpdateTimestamp,"
          + "BuyerName\n";

  @TempDir Path folder;
  private final TestTable table = new TestTable();

  @AfterEach
  void close() {
    table.close();
  }

  @Test
  void aRefundThatNobodyToldOfIsNewOnceAndTheSameAfterwards() throws IOException {
    Purchase.play(new Mail(table));
    String file = file(HEADER + refund(LOST, "5.00", "Completed"));

    CommandRun first = run("import", file);
    assertThat(first.out()).contains("line 2  new  " + LOST + ": is Completed", "1 new");
    assertThat(first.exitCode()).isZero();

    CommandRun second = run("import", file);
    assertThat(second.out())
        .isEqualToIgnoringNewLines("1 same, 0 new, 0 changed, 0 odd, 0 not taken");
    ObjectItem refund = object(LOST).orElseThrow();
    assertThat(table.ledger().history(refund.object(), Detail.OBSERVATIONS))
        .extracting(Evidence::observation)
        .extracting(it -> it.source())
        .containsExactly(Source.REPORT);
    assertThat(table.items().toString()).doesNotContain("SECRET");
    assertThat(object(Purchase.CAPTURE).orElseThrow().view().ids()).containsKey(LOST);
  }

  @Test
  void anotherAmountThanTheLedgersIsOddAndTheRestIsTaken() throws IOException {
    Purchase.play(new Mail(table));
    String file =
        file(
            HEADER
                + refund(Purchase.REFUND, "21.00", "Completed")
                + refund("nonsense", "1.00", "Completed")
                + refund(LOST, "5.00", "Pending"));

    CommandRun run = run("import", file, "--json");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out().lines())
        .anyMatch(it -> it.contains("RefundAmount is EUR 21.00 here, and elsewhere EUR 20.00"));
    assertThat(run("import", file).out()).contains("0 new, 0 changed, 1 odd, 1 not taken");
    String counts = run.out().lines().toList().getLast();
    assertThat(new JsonMapper().readTree(counts))
        .isEqualTo(
            new JsonMapper()
                .readTree(
                    """
                    {"same":0,"new":1,"changed":0,"odd":1,"not taken":1}"""));
  }

  @Test
  void itGoesOnFromALine() throws IOException {
    String file =
        file(
            HEADER
                + refund(LOST, "5.00", "Completed")
                + refund(Purchase.REFUND, "20.00", "Completed"));

    assertThat(run("import", file, "--from", "3").exitCode()).isZero();
    assertThat(object(LOST)).isEmpty();
    assertThat(object(Purchase.REFUND)).isPresent();
  }

  @Test
  void aSettlementIsComparedAndNothingIsWritten() throws IOException {
    Purchase.play(new Mail(table));
    int items = table.items().size();
    String file =
        file(
            """
            "Settlement Report",
            "SellerId","%s"
            TransactionPostedDate,SettlementId,AmazonTransactionId,TransactionType,\
            AmazonOrderReferenceId,CurrencyCode,TransactionAmount,TransactionPercentageFee,\
            TransactionFixedFee,TotalTransactionFee,NetTransactionAmount
            2017-01-03T10:00:00Z,7,%s,Capture,%s,EUR,50.00,-1.00,-0.40,-1.40,48.60
            2017-01-03T10:00:00Z,7,%s,Refund,%s,EUR,-20.00,0,0,0,-20.00
            2017-01-03T10:00:00Z,7,%s,Refund,%s,EUR,-5.00,0,0,0,-5.00
            """
                .formatted(
                    Mail.SELLER,
                    Purchase.CAPTURE,
                    Purchase.ORDER,
                    Purchase.REFUND,
                    Purchase.ORDER,
                    LOST,
                    Purchase.ORDER));

    CommandRun run = run("import", file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("TotalTransactionFee is EUR -1.40, and CaptureFee in the ledger EUR 1.30")
        .contains("odd  " + LOST + ": the ledger has no such object")
        .contains("1 same, 0 new, 0 changed, 2 odd");
    assertThat(table.items()).hasSize(items);
  }

  @Test
  void aFileThatIsNoReportIsRefusedByASentence() throws IOException {
    CommandRun run = run("import", file("a,b\n1,2\n"), "--environment", "sandbox");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("has no column with ids of payment objects");
    assertThat(run("import", folder.resolve("nothing").toString()).exitCode()).isEqualTo(2);
  }

  @Test
  void idsNeedTheSellersKeysAndItSaysHowToNameThem() throws IOException {
    CommandRun run = run("import", file(Purchase.CAPTURE + "\n"));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("--registry FILE and --secret ID");
  }

  private Optional<ObjectItem> object(String id) {
    return table.ledger().object(Mail.ACCOUNT, new AmazonId(id));
  }

  private static String refund(String id, String amount, String state) {
    return String.join(
            ",", id, Purchase.CAPTURE, amount, "EUR", state, "2017-01-02T11:00:00Z", "SECRET")
        + "\n";
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("file.csv"), text).toString();
  }

  private CommandRun run(String... arguments) {
    return table.run(
        Stream.concat(Stream.of(arguments), Stream.of("--seller", Mail.SELLER))
            .toArray(String[]::new));
  }
}
