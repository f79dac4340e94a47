package dev.ipnledger.domain.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.domain.value.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
  @ParameterizedTest
  @CsvSource({
    "ORDER_REFERENCE,Draft,0,false",
    "ORDER_REFERENCE,Open,1,false",
    "ORDER_REFERENCE,Suspended,1,false",
    "ORDER_REFERENCE,Canceled,2,true",
    "ORDER_REFERENCE,Closed,2,true",
    "AUTHORIZATION,Pending,0,false",
    "AUTHORIZATION,Open,1,false",
    "AUTHORIZATION,Declined,2,true",
    "AUTHORIZATION,Closed,2,true",
    "CAPTURE,Pending,0,false",
    "CAPTURE,Completed,1,false",
    "CAPTURE,Declined,2,true",
    "CAPTURE,Closed,2,true",
    "REFUND,Pending,0,false",
    "REFUND,Declined,1,true",
    "REFUND,Completed,1,true",
    "CAPTURE,Frozen,1,false",
    "BILLING_AGREEMENT,Draft,0,false",
    "BILLING_AGREEMENT,Open,1,false",
    "BILLING_AGREEMENT,Suspended,1,false",
    "BILLING_AGREEMENT,Canceled,2,true",
    "BILLING_AGREEMENT,Closed,2,true",
    "PROVIDER_CREDIT,Pending,0,false",
    "PROVIDER_CREDIT,Open,1,false",
    "PROVIDER_CREDIT,Completed,1,false",
    "PROVIDER_CREDIT,Declined,2,true",
    "PROVIDER_CREDIT,Closed,2,true",
    "PROVIDER_CREDIT_REVERSAL,Completed,1,false",
    "CHARGEBACK,RECEIVED,1,false",
  })
  void ranksAndEndsAreThoseOfTheGuide(ObjectKind kind, String state, int rank, boolean terminal) {
    assertThat(States.of(kind, state)).isEqualTo(new StateRule(kind, state, rank, terminal));
  }

  @Test
  void everyKindHasItsStates() {
    assertThat(States.all()).extracting(StateRule::kind).contains(ObjectKind.values());
    assertThat(States.all()).allMatch(rule -> States.isKnown(rule.kind(), rule.name()));
  }

  @Test
  void upperCaseIsTheSameState() {
    assertThat(States.of(ObjectKind.ORDER_REFERENCE, " CLOSED\n").name()).isEqualTo("Closed");
    assertThat(States.isKnown(ObjectKind.ORDER_REFERENCE, "Completed")).isFalse();
  }

  @Test
  void everyReasonStandsUnderAKnownStateThatAlsoHasARowWithoutReason() {
    assertThat(Reasons.all())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(States.isKnown(row.kind(), row.state())).isTrue();
              Status plain = new Status(row.state(), null, null, null);
              assertThat(Reasons.of(row.kind(), plain).orElseThrow().reasonCode()).isNull();
            });
    List<String> keys =
        Reasons.all().stream().map(row -> row.kind() + row.state() + row.reasonCode()).toList();
    assertThat(keys).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "AUTHORIZATION,Declined,InvalidPaymentMethod,false,CONTACT_BUYER",
    "AUTHORIZATION,Declined,InvalidPaymentMethod,true,RETRY_LATER",
    "AUTHORIZATION,Declined,AmazonRejected,false,CANCEL_ORDER",
    "AUTHORIZATION,Declined,TransactionTimedOut,false,RETRY_LATER",
    "AUTHORIZATION,Closed,ExpiredUnused,false,AUTHORIZE_AGAIN",
    "AUTHORIZATION,Closed,EXPIREDUNUSED,false,AUTHORIZE_AGAIN",
    "AUTHORIZATION,Declined,AmazonRejected,true,CANCEL_ORDER",
    "AUTHORIZATION,Declined,,false,REVIEW",
    "AUTHORIZATION,Open,,true,SHIP",
    "AUTHORIZATION,Open,StopShipmentAtypicalAuth,false,HOLD_SHIPMENT",
    "CAPTURE,Closed,MaxAmountRefunded,false,BOOK_IT",
    "CAPTURE,Closed,NewReason,false,BOOK_IT",
    "CAPTURE,Frozen,,false,REVIEW",
    "REFUND,Declined,AmazonRejected,false,REFUND_BY_OTHER_MEANS",
    "ORDER_REFERENCE,Closed,AmazonClosed,false,REVIEW",
  })
  void adviceFollowsStateAndReason(
      ObjectKind kind, String state, String reason, boolean soft, Advice advice) {
    assertThat(Reasons.advice(kind, new Status(state, reason, null, null), soft)).isEqualTo(advice);
  }
}
