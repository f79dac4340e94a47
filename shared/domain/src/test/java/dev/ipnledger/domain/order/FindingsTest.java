package dev.ipnledger.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.ipnledger.domain.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
  @ParameterizedTest
  @CsvSource({"115.00, false", "115.01, true"})
  void moreCapturedThanTheCapIsFound(String captured, boolean found) {
    Order order = Purchase.of("Open", null, "100.00").capture("Completed", null, captured).order();
    assertThat(Findings.of(order, false).containsKey(Finding.CHARGED_ABOVE_CAP)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"Completed", "Pending", "Closed"})
  void everyCaptureThatMovesMoneyCounts(String state) {
    Order order = Purchase.of("Open", null, "100.00").capture(state, null, "116.00").order();
    assertThat(Findings.of(order, false))
        .containsEntry(
            Finding.CHARGED_ABOVE_CAP, "captured 116.00 EUR, at most 115.00 EUR is allowed");
  }

  @ParameterizedTest
  @CsvSource({
    "115.00, Completed, false",
    "115.01, Completed, true",
    "115.01, Pending, true",
    "115.01, Declined, false"
  })
  void moreRefundedThanTheCapsOfTheCapturesIsFound(String amount, String state, boolean found) {
    Order order =
        Purchase.of("Open", null, "100.00")
            .capture("Completed", null, "100.00")
            .refund(state, null, amount)
            .order();
    assertThat(Findings.of(order, false).containsKey(Finding.REFUNDED_ABOVE_CAP)).isEqualTo(found);
  }

  @Test
  void capturesAndRefundsOfAnotherCurrencyCoverNothingHere() {
    Order order =
        Purchase.of("Open", null, "100.00")
            .capture("Completed", null, "100.00")
            .capture("Completed", null, Money.parse("100.00", "GBP"))
            .refund("Completed", null, "116.00")
            .order();
    assertThat(Findings.of(order, false))
        .containsOnly(
            entry(
                Finding.REFUNDED_ABOVE_CAP, "refunded 116.00 EUR, at most 115.00 EUR is allowed"));
  }

  @Test
  void aClosedCaptureCoversItsRefundsAndADeclinedOneNone() {
    Purchase closed = Purchase.of("Open", null, "100.00").capture("Closed", null, "100.00");
    assertThat(Findings.of(closed.refund("Completed", null, "115.00").order(), false)).isEmpty();
    Purchase declined =
        Purchase.of("Open", null, "100.00")
            .capture("Completed", null, "10.00")
            .capture("Declined", null, "90.00")
            .refund("Completed", null, "11.51");
    assertThat(Findings.of(declined.order(), false)).containsOnlyKeys(Finding.REFUNDED_ABOVE_CAP);
  }

  @Test
  void allThatSlippedInIsNamed() {
    Order order =
        Purchase.of("Closed", null, "100.00")
            .authorization("Open", null, "10.00")
            .authorization("Pending", null, "10.00")
            .order();
    assertThat(Findings.of(order, true))
        .containsEntry(
            Finding.OPEN_AFTER_CLOSE,
            "S01-2063624-0128488-A000001, S01-2063624-0128488-A000002 can still be captured");
  }

  @Test
  void aRefundThatCameBeforeItsCaptureSaysNothing() {
    Order order = Purchase.of("Open", null, "100.00").refund("Completed", null, "10.00").order();
    assertThat(Findings.of(order, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Closed, Open,    true,  true",
    "Closed, Pending, true,  true",
    "Closed, Closed,  true,  false",
    "Open,   Open,    true,  false",
    "Closed, Open,    false, false",
  })
  void whatSlippedInIsFoundOnlyWhereThePolicyClosed(
      String state, String authorization, boolean byPolicy, boolean found) {
    Order order =
        Purchase.of(state, null, "100.00").authorization(authorization, null, "10.00").order();
    assertThat(Findings.of(order, byPolicy).containsKey(Finding.OPEN_AFTER_CLOSE)).isEqualTo(found);
  }
}
