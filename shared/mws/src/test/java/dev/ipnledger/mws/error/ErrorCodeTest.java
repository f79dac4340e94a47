package dev.ipnledger.mws.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorCodeTest {
  @ParameterizedTest
  @EnumSource
  void theTableAgreesWithTheRuleOfStatusesButForABrokenUpload(ErrorCode code) {
    assertThat(code.retriable())
        .isEqualTo(
            Retry.retriable(code.httpStatus()) || code == ErrorCode.INPUT_STREAM_DISCONNECTED);
    assertThat(ErrorCode.of(code.wireName())).contains(code);
    assertThat(code.meaning()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void theseStatusesCanBeTriedAgain(int status) {
    assertThat(Retry.retriable(status)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 302, 400, 401, 403, 404, 405, 429, 501, 505})
  void theseStatusesCanNot(int status) {
    assertThat(Retry.retriable(status)).isFalse();
  }

  @Test
  void anUnknownCodeIsNotInTheTable() {
    assertThat(ErrorCode.of("requestthrottled")).isEmpty();
  }
}
