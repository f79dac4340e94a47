package dev.ipnledger.cli.why;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.cli.testing.Mail;
import dev.ipnledger.cli.testing.Purchase;
import dev.ipnledger.cli.testing.TestTable;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bookkeeper's questions about one purchase, put to the command line. */
class WhyCommandTest {
  private static TestTable table;

  @BeforeAll
  static void play() {
    table = new TestTable();
    Purchase.play(new Mail(table));
  }

  @AfterAll
  static void close() {
    table.close();
  }

  @Test
  void whyIsThisCaptureClosedAndHowMuchOfItWasRefunded() {
    CommandRun run = why(Purchase.CAPTURE);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "is Closed (MaxAmountRefunded): refunded up to the cap, says the Get answer of"
                + " 2017-01-02 10:06:00 UTC.")
        .contains("20.00 EUR by " + Purchase.REFUND, "30.00 EUR by " + Purchase.LAST_REFUND)
        .contains("(RefundedAmount) is 50.00 EUR", "they agree")
        .contains("Collected less refunded, before fees: 0.00 EUR");
  }

  @Test
  void onWhichDayWasItBookedAndSaysWho() {
    CommandRun run = why(Purchase.CAPTURE, "booked");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            "It is booked on 2017-01-02 10:03:00 UTC, when it was first Completed, says the"
                + " notification of 2017-01-02 10:03:01 UTC.")
        .contains("FirstCompleted", "stands:      2017-01-02T10:03:00.000Z")
        .contains("EVENT#" + Purchase.CAPTURE + "#reference-3");
  }

  @Test
  void whereIsTheMoneyOfTheOrder() {
    CommandRun run = why(Purchase.ORDER);

    assertThat(run.out())
        .contains(
            "Collected: 50.00 EUR (on its way: 0.00 EUR). Given back: 50.00 EUR (on its way: 0.00"
                + " EUR). Kept, before fees: 0.00 EUR.")
        .contains("It is the seller's order shop-7.")
        .contains("Refund " + Purchase.REFUND + ": 20.00 EUR, Completed, booked on 2017-01-02");
  }

  @Test
  void theLosersOfAFieldSayWhy() {
    CommandRun run = why(Purchase.CAPTURE, "state");

    assertThat(run.out())
        .contains("The strongest status stands")
        .contains("lost:        Completed, since 2017-01-02T10:03:00.000Z")
        .contains("because no object leaves Closed, and it can leave Completed")
        .contains("lost:        Pending, since 2017-01-02T10:02:00.000Z");
  }

  @ParameterizedTest
  @CsvSource({
    "shop-7, OrderReference",
    "cap-7, Capture",
    "auth-7, Authorization",
    "reference-1, Authorization",
    "S01-1234567-7654321-R000002, Refund"
  })
  void anythingThatNamesAnObjectFindsIt(String id, String kind) {
    assertThat(why(id).out().strip()).startsWith(kind + " " + Purchase.ORDER);
  }

  @Test
  void aReferenceOfSeveralObjectsExplainsEach() throws IOException {
    JsonNode answers = why("refund-7", "--json").json();

    assertThat(answers.findValuesAsText("id")).contains(Purchase.REFUND, Purchase.LAST_REFUND);
  }

  @Test
  void theJsonIsTheQueryApisObjectWithItsExplanation() throws IOException {
    JsonNode answer = why(Purchase.CAPTURE, "CaptureFee", "--json").json().path(0);

    assertThat(answer.path("agrees").booleanValue()).isTrue();
    assertThat(answer.at("/object/amounts/CaptureFee/amount").textValue()).isEqualTo("1.30");
    assertThat(answer.at("/explanation/fields")).hasSize(1);
    assertThat(answer.at("/explanation/fields/0/stands/value").textValue()).isEqualTo("1.30 EUR");
    assertThat(answer.at("/explanation/fields/0/rule").textValue()).isEqualTo("FeeFromAnswersOnly");
  }

  @Test
  void aFieldThatNothingStatesIsMisuseAndTheOthersAreNamed() {
    CommandRun run = why(Purchase.CAPTURE, "Weather");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no document states 'Weather'", "CaptureAmount");
  }

  @ParameterizedTest
  @ValueSource(strings = {"S01-0000001-0000001", "nobody", "C1234567890AB"})
  void whatTheLedgerDoesNotHaveIsSaid(String id) {
    CommandRun run = why(id);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("ledger why: nothing is known under '" + id + "'");
  }

  @Test
  void withATableTheSellerMustBeNamed() {
    CommandRun run = table.run("why", Purchase.CAPTURE);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("Add --seller ID");
  }

  @Test
  void anotherSellerSeesNothingOfIt() {
    assertThat(table.run("why", Purchase.CAPTURE, "--seller", "A2OTHER").exitCode()).isEqualTo(3);
    assertThat(
            table
                .run("why", Purchase.CAPTURE, "--seller", Mail.SELLER, "--environment", "live")
                .exitCode())
        .isEqualTo(3);
  }

  private static CommandRun why(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "why";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--seller";
    all[arguments.length + 2] = Mail.SELLER;
    return table.run(all);
  }
}
