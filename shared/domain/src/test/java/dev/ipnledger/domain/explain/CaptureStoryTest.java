package dev.ipnledger.domain.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a bookkeeper is told of captures, of their refunds and of disputes about them. */
class CaptureStoryTest {
  private static final String AT = "2015-11-21T16:00:00.000Z";
  private static final String LATER = "2015-11-22T09:00:00.000Z";
  private static final String FIRST = Paper.ORDER + "-C000001";

  @ParameterizedTest
  @CsvSource({"Pending, 20.00 EUR, is Pending", "Declined, 20.00 EUR, is Declined"})
  void aRefundThatGaveNothingBackIsToldWithItsState(String state, String amount, String is) {
    Papers papers = new Papers(capture("-C000001"), refund("-R000001", "20.00").in(state, LATER));

    assertThat(papers.story(FIRST))
        .contains(
            "A refund of " + amount + ", " + Paper.ORDER + "-R000001, " + is + ".",
            "Collected less refunded, before fees: 50.00 EUR.");
  }

  @Test
  void aRefundOfWhichOnlyTheIdIsKnownIsToldAsThat() {
    Papers papers = new Papers(capture("-C000001"), Paper.about(ObjectKind.REFUND, "-R000001"));

    assertThat(papers.story(FIRST))
        .contains(
            "A refund of an unknown amount, " + Paper.ORDER + "-R000001, is in no known state.");
  }

  @Test
  void ofSeveralCapturesEachHasTheRefundsThatItLists() {
    Papers papers =
        new Papers(
            capture("-C000001").listing("-R000001"),
            capture("-C000002"),
            refund("-R000001", "20.00").in("Completed", LATER));

    assertThat(papers.story(FIRST)).contains("Collected less refunded, before fees: 30.00 EUR.");
    assertThat(papers.story(Paper.ORDER + "-C000002"))
        .contains("Collected less refunded, before fees: 50.00 EUR.");
  }

  @Test
  void aRefundInAnotherCurrencyIsNotTakenFromWhatWasCollected() {
    Papers papers =
        new Papers(
            capture("-C000001"),
            Paper.about(ObjectKind.REFUND, "-R000001")
                .in("Completed", LATER)
                .stating(Fact.REFUND_AMOUNT, Money.parse("20.00", "GBP")));

    assertThat(papers.story(FIRST)).contains("Collected less refunded, before fees: 50.00 EUR.");
  }

  @ParameterizedTest
  @CsvSource({"Pending", "Declined"})
  void whatDidNotCollectKeepsNothingAndIsNotBooked(String state) {
    Papers papers =
        new Papers(
            Paper.about(ObjectKind.CAPTURE, "-C000001")
                .in(state, AT)
                .stating(Fact.CAPTURE_AMOUNT, eur("50.00")));

    assertThat(papers.story(FIRST))
        .contains("It is not booked: its money has not moved.")
        .noneMatch(sentence -> sentence.startsWith("Collected less refunded"));
  }

  @Test
  void aClosedCaptureOfWhichNoDocumentToldADayIsNotSaidToHaveMovedNothing() {
    Papers papers =
        new Papers(
            Paper.about(ObjectKind.CAPTURE, "-C000001")
                .in("Closed", AT)
                .stating(Fact.CAPTURE_AMOUNT, eur("50.00")));

    assertThat(papers.story(FIRST))
        .contains("It is not booked: its money moved, and no document told on which day.");
  }

  @Test
  void aClosedCaptureKeepsItsMoney() {
    Papers papers =
        new Papers(
            Paper.about(ObjectKind.CAPTURE, "-C000001")
                .in("Closed", AT)
                .stating(Fact.CAPTURE_AMOUNT, eur("50.00")));

    assertThat(papers.story(FIRST)).contains("Collected less refunded, before fees: 50.00 EUR.");
  }

  @Test
  void itsRefundsAreHeldAgainstAmazonsSum() {
    Papers papers =
        new Papers(
            capture("-C000001").stating(Fact.REFUNDED_AMOUNT, eur("20.00")),
            refund("-R000001", "20.00").in("Completed", LATER),
            refund("-R000002", "10.00").in("Completed", LATER));

    assertThat(papers.story(FIRST))
        .anyMatch(sentence -> sentence.endsWith(": that is older by 10.00 EUR."));
  }

  @Test
  void aDisputeOfAnotherCaptureIsNotThisOnes() {
    Papers papers =
        new Papers(
            capture("-C000001").stating(Fact.CAPTURE_REFERENCE_ID, new Text("cap-1")),
            capture("-C000002").stating(Fact.CAPTURE_REFERENCE_ID, new Text("cap-2")),
            chargeback("cap-2"));

    assertThat(papers.story(FIRST)).noneMatch(sentence -> sentence.contains("chargeback"));
    assertThat(papers.story(Paper.ORDER + "-C000002"))
        .contains("The chargeback C1234567890AB over 50.00 EUR disputes it.");
    assertThat(papers.story("C1234567890AB"))
        .contains(
            "It disputes the capture "
                + Paper.ORDER
                + "-C000002, by the seller's reference cap-2.");
  }

  @Test
  void aDisputeThatHoldsAmazonsIdIsToldOnBothSidesToo() {
    Papers papers = new Papers(capture("-C000001"), chargeback(FIRST));

    assertThat(papers.story(FIRST))
        .contains("The chargeback C1234567890AB over 50.00 EUR disputes it.");
    assertThat(papers.story("C1234567890AB"))
        .contains("It disputes the capture " + FIRST + ", by Amazon's id.");
  }

  @Test
  void aDisputeOfACaptureThatTheLedgerDoesNotKnowSaysSo() {
    assertThat(new Papers(capture("-C000001"), chargeback("cap-9")).story("C1234567890AB"))
        .contains(
            "It disputes the capture with the seller's reference cap-9, which the ledger does not"
                + " know.");
  }

  @Test
  void aDisputeThatNamesNoCaptureSaysSo() {
    assertThat(
            new Papers(Paper.aboutChargeback("C1234567890AB").in("RECEIVED"))
                .story("C1234567890AB"))
        .contains("No document told which capture it disputes.");
  }

  @Test
  void whoHasNotTheDocumentsNamesThemByTheirIds() {
    assertThat(new Papers(capture("-C000001")).storyWithoutPapers(FIRST))
        .contains(
            "Its amount (CaptureAmount) is 50.00 EUR, says the document e0, which is not there.");
  }

  private static Paper capture(String suffix) {
    return Paper.about(ObjectKind.CAPTURE, suffix)
        .in("Completed", AT)
        .from(Source.GET, AT)
        .stating(Fact.CAPTURE_AMOUNT, eur("50.00"));
  }

  private static Paper refund(String suffix, String amount) {
    return Paper.about(ObjectKind.REFUND, suffix).stating(Fact.REFUND_AMOUNT, eur(amount));
  }

  private static Paper chargeback(String reference) {
    return Paper.aboutChargeback("C1234567890AB")
        .in("RECEIVED")
        .stating(Fact.CHARGEBACK_AMOUNT, eur("50.00"))
        .stating(Fact.AMAZON_CAPTURE_REFERENCE_ID, new Text(reference));
  }

  private static Money eur(String amount) {
    return Money.parse(amount, "EUR");
  }
}
