package dev.ipnledger.domain.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Text;
import org.junit.jupiter.api.Test;

/** Where the money of an order is: its sums, its parts and what is left. */
class OrderStoryTest {
  private static final String AT = "2015-11-21T16:00:00.000Z";

  @Test
  void anOrderReferenceNamesTheShopsIdTheAgreementAndWhatMayStillBeCharged() {
    Papers papers =
        new Papers(
            order("100.00")
                .in("Open", AT)
                .stating(Fact.SELLER_ORDER_ID, new Text("2015-4711"))
                .stating(Fact.PARENT_ID, new Text("C01-7654321-1234567")));

    assertThat(papers.story(Paper.ORDER))
        .containsExactly(
            "Order reference "
                + Paper.ORDER
                + " is Open: confirmed: authorizations are allowed,"
                + " says the notification of 2015-11-21 16:00:00 UTC.",
            "Its amount (OrderTotal) is 100.00 EUR, says the notification of 2015-11-21 16:00:00"
                + " UTC.",
            "It is the seller's order 2015-4711.",
            "It was made from the billing agreement C01-7654321-1234567.",
            "No money was reserved, collected or given back.",
            "Still chargeable: 115.00 EUR in at most 10 authorizations.");
  }

  @Test
  void anOrderWithoutTheShopsIdSaysNothingOfIt() {
    assertThat(new Papers(order("100.00").in("Open", AT)).story(Paper.ORDER))
        .noneMatch(sentence -> sentence.contains("seller's order"))
        .noneMatch(sentence -> sentence.contains("billing agreement"));
  }

  @Test
  void everyPartIsToldWithWhatIsKnownOfIt() {
    Papers papers =
        new Papers(
            order("100.00").in("Closed", AT),
            Paper.about(ObjectKind.AUTHORIZATION, "-A000001")
                .in("Open", AT)
                .stating(Fact.AUTHORIZATION_AMOUNT, eur("10.00")),
            Paper.about(ObjectKind.CAPTURE, "-C000001")
                .in("Closed", AT)
                .stating(Fact.CREATED_AT, Moment.parse("2015-11-21T15:00:00.000Z"))
                .stating(Fact.CAPTURE_AMOUNT, eur("50.00")),
            Paper.about(ObjectKind.REFUND, "-R000001"));

    assertThat(papers.story(Paper.ORDER))
        .contains(
            "Authorization " + Paper.ORDER + "-A000001: 10.00 EUR, Open.",
            "Capture "
                + Paper.ORDER
                + "-C000001: 50.00 EUR, Closed, booked on 2015-11-21"
                + " 15:00:00 UTC (inferred).",
            "Refund " + Paper.ORDER + "-R000001: amount unknown, state unknown, not booked.")
        .noneMatch(sentence -> sentence.startsWith("Still chargeable"))
        .noneMatch(sentence -> sentence.startsWith("Still refundable"));
  }

  @Test
  void whatMayStillBeRefundedIsToldUntilNothingIsLeft() {
    Papers papers =
        new Papers(
            order("50.00").in("Closed", AT),
            Paper.about(ObjectKind.CAPTURE, "-C000001")
                .in("Completed", AT)
                .stating(Fact.CAPTURE_AMOUNT, eur("50.00")));

    assertThat(papers.story(Paper.ORDER))
        .contains("Still refundable: 57.50 EUR in at most 10 refunds.");
    papers.add(
        Paper.about(ObjectKind.REFUND, "-R000001")
            .in("Completed", AT)
            .stating(Fact.REFUND_AMOUNT, eur("57.50")));
    assertThat(papers.story(Paper.ORDER))
        .noneMatch(sentence -> sentence.startsWith("Still refundable"));
  }

  @Test
  void anOrderReferenceOfWhichOnlyTheIdIsKnownSaysThat() {
    assertThat(new Papers(Paper.about(ObjectKind.ORDER_REFERENCE, "")).story(Paper.ORDER))
        .containsExactly(
            "Order reference " + Paper.ORDER + ": no document told its state.",
            "No document told its amount (OrderTotal).",
            "No money was reserved, collected or given back.");
  }

  @Test
  void aStateThatNoDocumentDescribesIsToldAsItCame() {
    assertThat(new Papers(order("100.00").in("Frozen", AT)).story(Paper.ORDER))
        .contains(
            "Order reference "
                + Paper.ORDER
                + " is Frozen, says the notification of 2015-11-21"
                + " 16:00:00 UTC.");
  }

  private static Paper order(String total) {
    return Paper.about(ObjectKind.ORDER_REFERENCE, "").stating(Fact.ORDER_TOTAL, eur(total));
  }

  private static Money eur(String amount) {
    return Money.parse(amount, "EUR");
  }
}
