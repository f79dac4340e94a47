package dev.ipnledger.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

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
