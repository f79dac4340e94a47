package dev.ipnledger.domain.attention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row for each status that needs a person, and for those beside it that do not. */
class StatusConditionsTest {
  private static final Account SELLER = new Account("A1SELLER", Environment.SANDBOX);
  private static final String ORDER = "S01-2063624-0128488";
  private static final Instant T = Instant.parse("2015-11-21T15:00:00Z");

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "AUTHORIZATION, Declined, InvalidPaymentMethod, -, HardDecline CONTACT_BUYER",
        "AUTHORIZATION, Declined, InvalidPaymentMethod, false, HardDecline CONTACT_BUYER",
        "AUTHORIZATION, Declined, InvalidPaymentMethod, true, SoftDecline RETRY_LATER",
        "AUTHORIZATION, Declined, AmazonRejected, -, HardDecline CANCEL_ORDER",
        "AUTHORIZATION, Declined, ProcessingFailure, -, SoftDecline RETRY_LATER",
        "AUTHORIZATION, Declined, TransactionTimedOut, -, SoftDecline RETRY_LATER",
        "AUTHORIZATION, Closed, AmazonClosed, -, AmazonClosed REVIEW",
        "AUTHORIZATION, Closed, MaxCapturesProcessed, -, -",
        "AUTHORIZATION, Open, StopShipmentAtypicalAuth, -, ShipmentHeld HOLD_SHIPMENT",
        "AUTHORIZATION, Open, -, -, -",
        "CAPTURE, Declined, AmazonRejected, -, DeclinedByAmazon AUTHORIZE_AGAIN",
        "CAPTURE, Closed, AmazonClosed, -, AmazonClosed REVIEW",
        "CAPTURE, Closed, MaxAmountRefunded, -, -",
        "ORDER_REFERENCE, Closed, AmazonClosed, -, AmazonClosed REVIEW",
        "ORDER_REFERENCE, Canceled, AmazonCanceled, -, AmazonCanceled REVIEW",
        "ORDER_REFERENCE, Canceled, SellerCanceled, -, -",
        "ORDER_REFERENCE, Suspended, InvalidPaymentMethod, -, OrderSuspended CONTACT_BUYER",
        "ORDER_REFERENCE, Open, AMAZONCLOSED, -, AmazonClosed NOTHING",
        "BILLING_AGREEMENT, Suspended, -, -, OrderSuspended CONTACT_BUYER",
        "BILLING_AGREEMENT, Open, -, -, -",
        "BILLING_AGREEMENT, Closed, SellerClosed, -, -",
        "BILLING_AGREEMENT, Canceled, AmazonCanceled, -, AmazonCanceled REVIEW",
        "PROVIDER_CREDIT, Closed, MaxAmountReversed, -, -",
        "REFUND, Declined, AmazonRejected, -, DeclinedByAmazon REFUND_BY_OTHER_MEANS",
        "CHARGEBACK, RECEIVED, Generic Service Chargeback, -, Chargeback REVIEW",
        "CHARGEBACK, SETTLED, -, -, Chargeback REVIEW"
      })
  void aStatusRaisesItsConditionAndNoOther(
      ObjectKind kind, String state, String reason, Boolean soft, String expected) {
    Map<Fact, Value> facts = soft == null ? Map.of() : Map.of(Fact.SOFT_DECLINE, new Flag(soft));
    assertThat(raised(kind, state, reason, facts))
        .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "SellerInitiated, -, -",
        "-, -, -",
        "AmazonA-ZRefund, -, AmazonA-ZRefund",
        "Chargeback, -, Chargeback",
        "SomethingNew, -, SomethingNew",
        "-, BuyerCanceled, BuyerCanceled",
        "SellerInitiated, AmazonA-ZRefund, AmazonA-ZRefund"
      })
  void aRefundThatTheSellerDidNotStartIsTold(String type, String reason, String cause) {
    Map<Fact, Value> facts = type == null ? Map.of() : Map.of(Fact.REFUND_TYPE, new Text(type));
    List<String> ids =
        Attention.of(view(ObjectKind.REFUND, "Completed", reason, facts), Upkeep.NONE).stream()
            .map(Condition::id)
            .toList();
    assertThat(ids)
        .containsExactlyElementsOf(
            cause == null ? List.of() : List.of(ORDER + "-R000001#RefundNotBySeller#" + cause));
  }

  @Test
  void everySuspensionIsAConditionOfItsOwn() {
    assertThat(suspendedAt(Moment.of(T)))
        .isEqualTo(ORDER + "#OrderSuspended#Suspended/InvalidPaymentMethod@2015-11-21T15:00:00Z")
        .isNotEqualTo(suspendedAt(Moment.of(T.plusSeconds(1))));
    assertThat(suspendedAt(null))
        .isEqualTo(ORDER + "#OrderSuspended#Suspended/InvalidPaymentMethod");
  }

  @Test
  void aConditionSaysStateReasonAndWhatTheyMean() {
    assertThat(
            Attention.of(
                view(ObjectKind.AUTHORIZATION, "Declined", "AmazonRejected", Map.of()),
                Upkeep.NONE))
        .extracting(Condition::detail)
        .containsExactly("Declined/AmazonRejected: Amazon refused the payment");
    assertThat(Attention.of(view(ObjectKind.CHARGEBACK, "SETTLED", null, Map.of()), Upkeep.NONE))
        .extracting(Condition::detail)
        .containsExactly("SETTLED");
  }

  private static String suspendedAt(Moment since) {
    Statement statement =
        new Statement(
            new ObjectRef(
                SELLER, new AmazonId(ORDER), ObjectKind.ORDER_REFERENCE, new AmazonId(ORDER)),
            new Status("Suspended", "InvalidPaymentMethod", null, since),
            Map.of(),
            new TreeSet<>(),
            List.of());
    View view = View.of(Observation.of(statement, Source.NOTIFICATION, T, "e1"));
    return Attention.of(view, Upkeep.NONE).getFirst().id();
  }

  @Test
  void namesAreDistinctBecauseTheyTellConditionsApart() {
    assertThat(Arrays.stream(AttentionKind.values()).map(AttentionKind::wireName))
        .doesNotHaveDuplicates();
  }

  private static List<String> raised(
      ObjectKind kind, String state, String reason, Map<Fact, Value> facts) {
    return Attention.of(view(kind, state, reason, facts), Upkeep.NONE).stream()
        .map(condition -> condition.kind().wireName() + " " + condition.advice())
        .toList();
  }

  private static View view(ObjectKind kind, String state, String reason, Map<Fact, Value> facts) {
    Statement statement =
        new Statement(
            new ObjectRef(SELLER, new AmazonId(ORDER), kind, id(kind)),
            new Status(state, reason, null, Moment.of(T)),
            facts,
            new TreeSet<>(),
            List.of());
    return View.of(Observation.of(statement, Source.NOTIFICATION, T, "e1"));
  }

  private static AmazonId id(ObjectKind kind) {
    return new AmazonId(
        switch (kind) {
          case ORDER_REFERENCE, BILLING_AGREEMENT -> ORDER;
          case CHARGEBACK -> "C9KORZRXQ655G";
          case AUTHORIZATION -> ORDER + "-A000001";
          case CAPTURE -> ORDER + "-C000001";
          case REFUND -> ORDER + "-R000001";
          case PROVIDER_CREDIT -> ORDER + "-P000001";
          case PROVIDER_CREDIT_REVERSAL -> ORDER + "-Q000001";
        });
  }
}
