package dev.ipnledger.cli.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.cli.testing.Mail;
import dev.ipnledger.cli.testing.TestTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a bookkeeper asks, and the sentence that answers it. */
class BookkeepersQuestionsTest {
  private static TestTable table;

  @BeforeAll
  static void play() {
    table = new TestTable();
    Bookkeeping.play(new Mail(table));
  }

  @AfterAll
  static void close() {
    table.close();
  }

  static Stream<Arguments> questions() {
    return Stream.of(
        asks("Why 94.50 and not 94.00?", Bookkeeping.CAPTURE, "amount")
            .isTold(
                "stands:      94.50 EUR",
                "lost:        94.00 EUR  -- notification 2017-01-02T10:30:00.500Z",
                "because Pending comes before Completed in its life"),
        asks("And is that all right?", Bookkeeping.CAPTURE, "attention")
            .isTold("raised by the Get answer of 2017-01-02 10:40:00 UTC", "It stands."),
        asks("Why is it Declined?", Bookkeeping.DECLINED, "state")
            .isTold(
                "is Declined (AmazonRejected): Amazon refused the payment, says the notification of"
                    + " 2017-01-02 10:04:00 UTC."),
        asks("Which notification said so, when signed, when heard?", Bookkeeping.DECLINED, "state")
            .isTold(
                "EVENT#"
                    + Bookkeeping.DECLINED
                    + "#reference-1, signed 2017-01-02T10:04:00.500Z, heard"
                    + " 2017-01-02T10:04:00.750Z"),
        asks("Does it hold money?", Bookkeeping.DECLINED, null)
            .isTold("It holds no money: only an Open authorization does."),
        asks("Why does the order say Closed?", Bookkeeping.ORDER, "state")
            .isTold("is Closed (SellerClosed): the seller closed", "2017-01-02 12:00:00 UTC"),
        asks("What did Amazon say before?", Bookkeeping.ORDER, "state")
            .isTold(
                "lost:        Open, since 2017-01-02T10:20:00.000Z",
                "because no object leaves Closed, and it can leave Open",
                "lost:        Suspended (InvalidPaymentMethod), since 2017-01-02T10:05:00.000Z",
                "lost:        Open, since 2017-01-02T10:00:00.000Z"),
        asks("Why was a person told of the order, and why no more?", Bookkeeping.ORDER, "attention")
            .isTold(
                "OrderSuspended: raised by the notification of 2017-01-02 10:05:00 UTC.",
                "It ended with the notification of 2017-01-02 10:20:00 UTC, which says Open."),
        asks("Who saw to the decline?", Bookkeeping.DECLINED, "attention")
            .isTold(
                "HardDecline: raised by the notification of 2017-01-02 10:04:00 UTC.",
                "A person has seen to it, says the registration of 2017-01-02 13:00:00 UTC."),
        asks("Which of the two duplicates won, and why?", Bookkeeping.AUTHORIZED, "amount")
            .isTold(
                "stands:      49.50 EUR  -- notification 2017-01-02T12:11:00.500Z",
                "lost:        94.50 EUR  -- notification 2017-01-02T12:10:00.500Z",
                "because it was said at 2017-01-02T12:10:00.500Z, before 2017-01-02T12:11:00.500Z"),
        asks("Was it a duplicate at all?", Bookkeeping.AUTHORIZED, "attention")
            .isTold("ConflictingDuplicate: raised by the notification of 2017-01-02 12:11:00 UTC."),
        asks("Where does RefundedAmount come from?", Bookkeeping.CAPTURE, "refunded")
            .isTold(
                "It is a sum that Amazon keeps",
                "stands:      20.00 EUR  -- get 2017-01-02T10:40:00.000Z",
                "answered 2017-01-02T10:40:00.000Z"),
        asks("And is it what was refunded?", Bookkeeping.CAPTURE, null)
            .isTold(
                "20.00 EUR by "
                    + Bookkeeping.REFUND
                    + " (Completed). Amazon's own sum"
                    + " (RefundedAmount) is 20.00 EUR",
                "they agree."),
        asks("Who told us of this authorization at all?", Bookkeeping.AUTHORIZED, null)
            .isTold(
                "The ledger first heard of it on 2017-01-02 10:21:00 UTC, by the notification"
                    + " reference-4, signed 2017-01-02 10:21:00 UTC.",
                "Documents about it: 3 notifications."),
        asks("And of the capture?", Bookkeeping.CAPTURE, null)
            .isTold("Documents about it: 1 notification, 1 Get answer."),
        asks(
                "What did it cost, and why not what the notification says?",
                Bookkeeping.CAPTURE,
                "fee")
            .isTold(
                "Only answers and reports say what a fee is",
                "not counted: 1.30 EUR  -- notification 2017-01-02T10:30:00.500Z"),
        asks("On which day is it booked?", Bookkeeping.CAPTURE, "booked")
            .isTold("It is booked on 2017-01-02 10:31:00 UTC, when it was first Completed"),
        asks("On which day is the refund booked, and of what is it?", Bookkeeping.REFUND, null)
            .isTold(
                "It is booked on 2017-01-02 11:00:00 UTC",
                "It is a refund of the capture " + Bookkeeping.CAPTURE + ", says the Get answer"),
        asks("What is left of the order?", Bookkeeping.ORDER, null)
            .isTold(
                "Collected: 94.50 EUR", "Given back: 20.00 EUR", "Kept, before fees: 74.50 EUR"),
        asks("Which order is our shop-1?", "shop-1", null)
            .isTold("OrderReference " + Bookkeeping.ORDER, "It is the seller's order shop-1."),
        asks("What became of our refund own-r1?", "own-r1", null)
            .isTold("Refund " + Bookkeeping.REFUND + " is Completed"),
        asks("What is the notification reference-7 about?", "reference-6", null)
            .isTold("Refund " + Bookkeeping.REFUND),
        asks("Which orders has the subscription?", Bookkeeping.AGREEMENT, null)
            .isTold("OrderReference " + Bookkeeping.FIRST_MONTH, "S01-7654321-0000004"),
        asks("Of which subscription is this order?", Bookkeeping.FIRST_MONTH, null)
            .isTold("It was made from the billing agreement " + Bookkeeping.AGREEMENT),
        asks("Until when may it be charged?", Bookkeeping.ORDER, "ExpirationTimestamp")
            .isTold("stands:      2017-07-01T09:59:00.000Z", "agrees:"));
  }

  @ParameterizedTest(name = "{0} why {1} {2}")
  @MethodSource("questions")
  void isAnsweredByASentence(String question, String id, String field, List<String> sentences) {
    List<String> arguments = new ArrayList<>(List.of("why", id));
    if (field != null) {
      arguments.add(field);
    }
    arguments.addAll(List.of("--seller", Mail.SELLER));

    CommandRun run = table.run(arguments.toArray(String[]::new));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).as(question).contains(sentences);
  }

  private static Question asks(String question, String id, String field) {
    return new Question(question, id, field);
  }

  private record Question(String text, String id, String field) {
    Arguments isTold(String... sentences) {
      return arguments(text, id, field, List.of(sentences));
    }
  }
}
