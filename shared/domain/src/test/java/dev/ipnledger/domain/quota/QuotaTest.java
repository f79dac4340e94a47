package dev.ipnledger.domain.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
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

  @Test
  void anOperationAboutNoObjectNamesNone() {
    assertThatThrownBy(Operation.SUBMIT_FEED::subject)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("SubmitFeed is about no one object");
    assertThat(Operation.CAPTURE.subject()).isEqualTo(ObjectKind.AUTHORIZATION);
  }

  @Test
  void onlyFeedsAndReportsHaveAnHourlyCap() {
    assertThat(Arrays.stream(Operation.values()).filter(it -> it.hourlyCap().isPresent()))
        .isNotEmpty()
        .allMatch(it -> it.section() != Section.OFF_AMAZON_PAYMENTS);
    assertThat(Operation.GET_CAPTURE_DETAILS.hourlyCap()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "GET_.*_DETAILS", mode = EnumSource.Mode.MATCH_ALL)
  void everyGetHasTheQuotaOfTheGets(Operation operation) {
    assertThat(operation.quota(Environment.LIVE)).isEqualTo(new Quota(20, 500));
    assertThat(operation.quota(Environment.SANDBOX)).isEqualTo(new Quota(5, 1_000));
  }
}
