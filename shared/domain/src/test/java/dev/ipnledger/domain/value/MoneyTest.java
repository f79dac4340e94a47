package dev.ipnledger.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
  @ParameterizedTest
  @CsvSource({
    "5.0,USD,500",
    "0.0,EUR,0",
    "0.33,EUR,33",
    "5.00,GBP,500",
    "0,USD,0",
    "199,JPY,199",
    "199.0,JPY,199",
    "199,EUR,19900",
    "1.0E7,USD,1000000000",
    "1.051732E7,USD,1051732000",
    "5.000,EUR,500",
    "-0.0,EUR,0",
    "+5.0,EUR,500",
    "'  5.0\n',' EUR ',500",
    ".5,EUR,50",
    "5.,EUR,500",
  })
  void readsWhatAmazonWrites(String amount, String currency, long minorUnits) {
    assertThat(Money.parse(amount, currency)).isEqualTo(new Money(currency.strip(), minorUnits));
  }

  @ParameterizedTest
  @CsvSource({
    "NaN,EUR,NOT_A_NUMBER",
    "INF,EUR,NOT_A_NUMBER",
    "'',EUR,NOT_A_NUMBER",
    "'1,000.00',EUR,NOT_A_NUMBER",
    "0x10,EUR,NOT_A_NUMBER",
    "٥,EUR,NOT_A_NUMBER",
    "1E999999999,EUR,NOT_A_NUMBER",
    "-5.0,EUR,NEGATIVE",
    "5.001,EUR,TOO_MANY_DECIMALS",
    "5.5,JPY,TOO_MANY_DECIMALS",
    "1E-3,EUR,TOO_MANY_DECIMALS",
    "1E300,EUR,TOO_LARGE",
    "5.0,XYZ,UNKNOWN_CURRENCY",
    "5.0,'',UNKNOWN_CURRENCY",
    "5.0,XAU,UNKNOWN_CURRENCY",
    "5.0,eur,UNKNOWN_CURRENCY",
  })
  void refusesTheRestByName(String amount, String currency, MalformedValueException.Cause cause) {
    MalformedValueException refused =
        catchThrowableOfType(MalformedValueException.class, () -> Money.parse(amount, currency));
    assertThat(refused).isNotNull();
    assertThat(refused.reason()).isEqualTo(cause);
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll @LongRange(min = 0, max = 100_000_000_000L) long minor) {
    for (String currency : new String[] {"EUR", "JPY"}) {
      Money money = new Money(currency, minor);
      assertThat(Money.parse(money.decimal(), currency)).isEqualTo(money);
    }
  }

  @Test
  void currenciesNeverMix() {
    Money euro = new Money("EUR", 1);
    Money dollar = new Money("USD", 1);
    assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> euro.plus(dollar)))
        .hasMessage("USD mixed with EUR");
  }
}
