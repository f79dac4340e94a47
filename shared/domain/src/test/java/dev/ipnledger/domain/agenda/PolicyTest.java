package dev.ipnledger.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
  @ParameterizedTest
  @CsvSource({"1, PT1S", "2, PT2S", "3, PT4S", "4, PT10S", "5, PT30S", "8, PT6H", "99, PT6H"})
  void pausesGrowAndTheLastGoesOn(int failures, Duration pause) {
    assertThat(Policy.STANDARD.pauseAfter(failures)).isEqualTo(pause);
  }

  @Test
  void attemptsAreNoNegativeNumber() {
    assertThatThrownBy(() -> new Upkeep(-1, Instant.EPOCH, null, new TreeSet<>(List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
