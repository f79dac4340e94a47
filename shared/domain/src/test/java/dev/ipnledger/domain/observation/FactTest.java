package dev.ipnledger.domain.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Text;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTest {
  @ParameterizedTest
  @CsvSource({
    "ORDER_REFERENCE, ORDER_TOTAL, SELLER_ORDER_ID",
    "AUTHORIZATION, AUTHORIZATION_AMOUNT, AUTHORIZATION_REFERENCE_ID",
    "CAPTURE, CAPTURE_AMOUNT, CAPTURE_REFERENCE_ID",
    "REFUND, REFUND_AMOUNT, REFUND_REFERENCE_ID",
    "PROVIDER_CREDIT, CREDIT_AMOUNT, CREDIT_REFERENCE_ID",
    "PROVIDER_CREDIT_REVERSAL, CREDIT_REVERSAL_AMOUNT, CREDIT_REVERSAL_REFERENCE_ID",
    "CHARGEBACK, CHARGEBACK_AMOUNT, AMAZON_CAPTURE_REFERENCE_ID",
    "BILLING_AGREEMENT, , SELLER_BILLING_AGREEMENT_ID"
  })
  void everyKindHasItsAmountAndTheSellersIdForIt(ObjectKind kind, Fact amount, Fact reference) {
    assertThat(Fact.amountOf(kind).orElse(null)).isEqualTo(amount);
    assertThat(Fact.referenceOf(kind)).contains(reference);
    assertThat(reference.type()).isEqualTo(Text.class);
  }

  @Test
  void aFactHoldsValuesOfItsOwnTypeAlone() {
    ObjectRef object =
        ObjectRef.of(
            new Account("A1SELLER", Environment.SANDBOX),
            ObjectKind.CAPTURE,
            new AmazonId("S01-2063624-0128488-C000001"));
    assertThatThrownBy(
            () ->
                new Statement(
                    object,
                    null,
                    Map.of(Fact.CAPTURE_REFERENCE_ID, new Money("EUR", 1)),
                    Collections.emptySortedSet(),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("CAPTURE_REFERENCE_ID is no Money");
  }
}
