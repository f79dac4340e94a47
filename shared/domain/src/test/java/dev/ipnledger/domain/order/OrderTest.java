package dev.ipnledger.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {
  @Test
  void totalsAreSummedFromCapturesAndRefunds() {
    Order order =
        Purchase.of("Open", null, "200")
            .authorization("Closed", "MaxCapturesProcessed", "100", "c1")
            .authorization("Open", null, "50")
            .capture("Completed", null, "100")
            .capture("Pending", null, "7")
            .capture("Declined", "AmazonRejected", "9")
            .refund("Completed", null, "30")
            .refund("Pending", null, "5")
            .refund("Declined", "AmazonRejected", "11")
            .order();
    assertThat(order.totals())
        .containsExactly(new Totals(euro("50"), euro("100"), euro("7"), euro("30"), euro("5")));
    assertThat(order.totals().getFirst().net()).isEqualTo(euro("70"));
  }

  @Test
  void whatIsChargeableIsTheCapLessReservedAndCollected() {
    Remaining remaining =
        Purchase.of("Open", null, "200")
            .authorization("Closed", "MaxCapturesProcessed", "100", "c1")
            .authorization("Open", null, "50")
            .authorization("Declined", "ProcessingFailure", "50")
            .authorization("Closed", "SellerClosed", "50")
            .capture("Completed", null, "100")
            .refund("Completed", null, "100")
            .order()
            .remaining();
    assertThat(remaining.chargeable()).as("230 less 50 and 100").isEqualTo(euro("80"));
    assertThat(remaining.chargeableCount()).as("two of four count").isEqualTo(8);
    assertThat(remaining.capturable()).isEqualTo(euro("50"));
    assertThat(remaining.capturableCount()).isEqualTo(1);
    assertThat(remaining.refundable()).as("115 less 100").isEqualTo(euro("15"));
    assertThat(remaining.refundableCount()).isEqualTo(9);
  }

  @Test
  void nothingIsChargeableOnceTheOrderIsNotOpen() {
    Remaining remaining =
        Purchase.of("Suspended", "InvalidPaymentMethod", "200")
            .authorization("Open", null, "50")
            .order()
            .remaining();
    assertThat(remaining.chargeable()).isEqualTo(euro("0"));
    assertThat(remaining.chargeableCount()).isZero();
    assertThat(remaining.capturable()).isEqualTo(euro("50"));
  }

  @Test
  void anUnknownOrderHasNoCapButItsChildrenCount() {
    Order order = Purchase.ofUnknownOrder().capture("Completed", null, "10").order();
    assertThat(order.orderReference()).isEmpty();
    assertThat(order.remaining().chargeable()).isNull();
    assertThat(order.remaining().refundable()).isEqualTo(euro("11.50"));
    assertThat(order.totals().getFirst().captured()).isEqualTo(euro("10"));
  }

  @Test
  void aHardDeclineIsToldUntilALaterAuthorizationMakesItGood() {
    Purchase purchase =
        Purchase.of("Open", null, "200").authorization("Declined", "InvalidPaymentMethod", "200");
    assertThat(purchase.order().advice()).isEqualTo(Advice.CONTACT_BUYER);
    assertThat(purchase.authorization("Open", null, "200").order().advice()).isEqualTo(Advice.SHIP);
  }

  @Test
  void anExpiredAuthorizationIsMadeAnewUntilALaterOneMakesItGood() {
    Purchase purchase =
        Purchase.of("Open", null, "200").authorization("Closed", "ExpiredUnused", "200");
    assertThat(purchase.order().advice()).isEqualTo(Advice.AUTHORIZE_AGAIN);
    assertThat(purchase.authorization("Open", null, "200").order().advice()).isEqualTo(Advice.SHIP);
    assertThat(purchase.authorization("Declined", "AmazonRejected", "200").order().advice())
        .as("a later failure is not made good by an earlier success")
        .isEqualTo(Advice.CANCEL_ORDER);
  }

  @Test
  void whatIsOnlyKnownByItsIdIsWaitedFor() {
    Order order = Purchase.ofUnknownOrder().hint(ObjectKind.CAPTURE, "-C000001").order();
    assertThat(Order.advice(order.of(ObjectKind.CAPTURE).getFirst())).isEqualTo(Advice.WAIT);
    assertThat(order.advice()).isEqualTo(Advice.WAIT);
    assertThat(order.totals()).isEmpty();
    assertThat(new Order(order.reference(), List.of()).advice()).isEqualTo(Advice.WAIT);
  }

  @Test
  void anOrderWithoutATotalHasNoCap() {
    Order order =
        Purchase.ofUnknownOrder().stateOnly("Open").capture("Completed", null, "10").order();
    assertThat(order.orderReference()).isPresent();
    assertThat(order.remaining().chargeable()).isNull();
    assertThat(order.remaining().chargeableCount()).isEqualTo(10);
    assertThat(Findings.of(order, false)).isEmpty();
  }

  @Test
  void amountsOfTwoCurrenciesAreSummedEachForItself() {
    Order order =
        Purchase.of("Open", null, "200")
            .capture("Completed", null, "10")
            .capture("Completed", null, Money.parse("7", "GBP"))
            .order();
    assertThat(order.totals()).extracting(Totals::currency).containsExactly("EUR", "GBP");
    assertThat(order.totals())
        .extracting(Totals::captured)
        .containsExactly(euro("10"), Money.parse("7", "GBP"));
  }

  @Test
  void aCollectedOrderIsShipped() {
    Order order =
        Purchase.of("Open", null, "200")
            .authorization("Closed", "MaxCapturesProcessed", "200", "c1")
            .capture("Completed", null, "200")
            .order();
    assertThat(order.advice()).isEqualTo(Advice.SHIP);
  }

  @Test
  void aChargebackIsJoinedToTheCaptureByTheSellersReference() {
    Order order =
        Purchase.of("Open", null, "200")
            .captureOf("cap-1", "50")
            .captureOf("cap-2", "60")
            .chargeback("cap-2", "60")
            .order();
    View chargeback = order.of(ObjectKind.CHARGEBACK).getFirst();
    View second = order.of(ObjectKind.CAPTURE).get(1);
    assertThat(order.disputed(chargeback)).contains(second);
    assertThat(order.advice()).isEqualTo(Advice.REVIEW);
  }

  @Test
  void aChargebackThatHoldsAmazonsIdIsJoinedByThat() {
    Order order =
        Purchase.of("Open", null, "200")
            .captureOf("cap-1", "50")
            .chargeback("S01-2063624-0128488-C000001", "50")
            .chargeback("unheard-of", "50")
            .order();
    List<View> chargebacks = order.of(ObjectKind.CHARGEBACK);
    assertThat(order.disputed(chargebacks.get(0)))
        .contains(order.of(ObjectKind.CAPTURE).getFirst());
    assertThat(order.disputed(chargebacks.get(1))).isEmpty();
    assertThat(order.disputed(order.of(ObjectKind.CAPTURE).getFirst())).isEmpty();
  }

  private static Money euro(String amount) {
    return Money.parse(amount, "EUR");
  }
}
