package dev.ipnledger.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemainingRuleTest {
  @ParameterizedTest
  @CsvSource({"0, 10", "9, 1", "10, 0", "11, 0"})
  void tenAuthorizationsMayBeMadeAndNeverFewerThanNoneAreLeft(int made, int left) {
    Purchase purchase = Purchase.of("Open", null, "200");
    for (int i = 0; i < made; i++) {
      purchase.authorization("Open", null, "1");
    }
    assertThat(purchase.order().remaining().chargeableCount()).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource({
    "Pending,  , 9",
    "Open,     , 9",
    "Declined, , 10",
    "Closed,   , 10",
    "Closed,   S01-2063624-0128488-C000009, 9",
  })
  void anAuthorizationCountsUnlessItWasDeclinedOrClosedWithoutACapture(
      String state, String capture, int left) {
    String[] captures = capture == null ? new String[0] : new String[] {capture};
    Purchase purchase = Purchase.of("Open", null, "200").authorization(state, null, "1", captures);
    assertThat(purchase.order().remaining().chargeableCount()).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "9, 1", "10, 0", "11, 0"})
  void tenRefundsOfACaptureMayBeMadeAndNeverFewerThanNoneAreLeft(int made, int left) {
    Purchase purchase = Purchase.of("Open", null, "200").capture("Completed", null, "100");
    for (int i = 0; i < made; i++) {
      purchase.refund("Completed", null, "1");
    }
    assertThat(purchase.order().remaining().refundableCount()).isEqualTo(left);
  }

  @Test
  void aDeclinedRefundUsesNothingUp() {
    Remaining remaining =
        Purchase.of("Open", null, "200")
            .capture("Completed", null, "100")
            .refund("Declined", "AmazonRejected", "100")
            .order()
            .remaining();
    assertThat(remaining.refundable()).isEqualTo(euro("115"));
    assertThat(remaining.refundableCount()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SellerInitiated", "AmazonA-ZRefund", "Chargeback", "SomethingNew"})
  void whoeverGaveMoneyBackUsedTheCapUp(String type) {
    Remaining remaining =
        Purchase.of("Open", null, "200")
            .capture("Completed", null, "100")
            .refundOf(type, "40")
            .order()
            .remaining();
    assertThat(remaining.refundable()).isEqualTo(euro("75"));
    assertThat(remaining.refundableCount()).isEqualTo(9);
  }

  @Test
  void whatWasRefundedOfAClosedCaptureIsNotTakenFromTheOthers() {
    Purchase purchase =
        Purchase.of("Open", null, "200")
            .capture("Completed", null, "100")
            .closedCapture("50", euro("50"))
            .refund("Completed", null, "50")
            .refund("Pending", null, "15");
    assertThat(purchase.order().remaining().refundable())
        .as("115 less 15: the 50 are the closed capture's")
        .isEqualTo(euro("100"));
  }

  @Test
  void aClosedCaptureInAnotherCurrencyCoversNoRefund() {
    Purchase purchase =
        Purchase.of("Open", null, "200")
            .capture("Completed", null, "100")
            .closedCapture("50", Money.parse("50", "GBP"))
            .refund("Completed", null, "50");
    assertThat(purchase.order().remaining().refundable()).isEqualTo(euro("65"));
  }

  @Test
  void moreRefundedThanTheCapLeavesNothingRatherThanADebt() {
    Remaining remaining =
        Purchase.of("Open", null, "200")
            .capture("Completed", null, "10")
            .refund("Completed", null, "12")
            .order()
            .remaining();
    assertThat(remaining.refundable()).isEqualTo(euro("0"));
  }

  private static Money euro(String amount) {
    return Money.parse(amount, "EUR");
  }
}
