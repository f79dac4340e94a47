package dev.ipnledger.domain.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchSummaryTest {
  @ParameterizedTest
  @CsvSource({
    "Complete, COMPLETED",
    " completed , COMPLETED",
    "COMPLETED, COMPLETED",
    "Failed, FAILED",
    "FAILED, FAILED",
    "Cancelled, UNKNOWN",
    "'', UNKNOWN"
  })
  void everySpellingOfAStatusIsKnown(String written, BatchStatus status) {
    assertThat(BatchStatus.of(written)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 9, 1, true",
    "0, 0, 0, true",
    "10, 10, 0, true",
    "10, 9, 2, false",
    ", 9, 1, false",
    "10, , 1, false",
    "10, 9, , false"
  })
  void whatWasProcessedSucceededOrFailed(
      Long processed, Long successful, Long failed, boolean addsUp) {
    BatchSummary batch =
        new BatchSummary(
            "4000000001",
            Optional.empty(),
            BatchStatus.COMPLETED,
            Optional.of("Complete"),
            count(processed),
            count(successful),
            count(failed),
            Optional.empty());
    assertThat(batch.addsUp()).isEqualTo(addsUp);
  }

  private static OptionalLong count(Long count) {
    return count == null ? OptionalLong.empty() : OptionalLong.of(count);
  }
}
