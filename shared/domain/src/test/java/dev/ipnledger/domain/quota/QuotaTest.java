package dev.ipnledger.domain.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.Environment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuotaTest {
  @ParameterizedTest
  @CsvSource({"0, 1", "-1, 1", "1, 0", "1, -5"})
  void aQuotaAllowsAndRestoresSomething(int max, long restoreMs) {
    assertThatThrownBy(() -> new Quota(max, restoreMs))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(names = "GET_.*_DETAILS", mode = EnumSource.Mode.MATCH_ALL)
  void everyGetHasTheQuotaOfTheGets(Operation operation) {
    assertThat(operation.quota(Environment.LIVE)).isEqualTo(new Quota(20, 500));
    assertThat(operation.quota(Environment.SANDBOX)).isEqualTo(new Quota(5, 1_000));
  }
}
