package dev.ipnledger.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.order.Caps;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The ledger and the stand-in know Amazon's limits each by itself, from the same places of the
 * guide. Where they disagree, one of them has misread it.
 */
class SameLimitsTest {
  @Test
  void theLedgerCountsAsTheStandInDoes() {
    assertThat(Caps.AUTHORIZATIONS_PER_ORDER).isEqualTo(Limits.GUIDE.authorizationsPerOrder());
    assertThat(Caps.REFUNDS_PER_CAPTURE).isEqualTo(Limits.GUIDE.refundsPerCapture());
  }

  @ParameterizedTest
  @CsvSource({"0.01, EUR", "33.33, GBP", "499.99, EUR", "500.01, USD", "56001, JPY", "9.99, CHF"})
  void theLedgerAddsTheMarginThatTheStandInAdds(String total, String currency) {
    assertThat(Caps.above(Money.parse(total, currency)).decimal())
        .isEqualTo(Limits.cap(Amount.of(total, currency)).asDecimal());
  }
}
