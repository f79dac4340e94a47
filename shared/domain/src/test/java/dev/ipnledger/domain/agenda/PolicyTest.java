package dev.ipnledger.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {
  @ParameterizedTest
  @CsvSource({"1, PT1S", "2, PT2S", "3, PT4S", "4, PT10S", "5, PT30S", "8, PT6H", "99, PT6H"})
  void pausesGrowAndTheLastGoesOn(int failures, Duration pause) {
    assertThat(Policy.STANDARD.pauseAfter(failures)).isEqualTo(pause);
  }

  @Test
  void aPolicyWithoutAPauseIsNone() {
    Policy standard = Policy.STANDARD;
    assertThatThrownBy(
            () ->
                new Policy(
                    standard.pendingEvery(),
                    standard.openAuthorizationEvery(),
                    standard.quietOrderEvery(),
                    standard.youngCaptureEvery(),
                    standard.youngCaptureFor(),
                    standard.oldCaptureEvery(),
                    standard.oldCaptureFor(),
                    standard.walkAfter(),
                    List.of(),
                    standard.unknownAtMost(),
                    standard.driftGrace(),
                    standard.starvedAfter(),
                    standard.warnings(),
                    standard.closing()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("retryAfter is empty");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void aPartOfALifetimeIsAtMostAllOfIt(int parts) {
    assertThatThrownBy(() -> new Warnings(Duration.ZERO, Duration.ZERO, Duration.ZERO, parts))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lifetimeParts is " + parts);
    assertThat(new Warnings(Duration.ZERO, Duration.ZERO, Duration.ZERO, 1).lifetimeParts())
        .isEqualTo(1);
  }

  @Test
  void aSellersOwnRulesChangeNothingElse() {
    Closing idle = Closing.STANDARD.withIdle(OptionalInt.of(9)).with(Closing.Mode.REPORT_ONLY);
    assertThat(idle)
        .isEqualTo(
            new Closing(
                Closing.Mode.REPORT_ONLY,
                Closing.STANDARD.quietFor(),
                Closing.STANDARD.staleAfter(),
                OptionalInt.of(9),
                Closing.STANDARD.mostPerRun(),
                Closing.STANDARD.freshFor(),
                Closing.STANDARD.authorizations()));
    Policy policy = Policy.STANDARD.with(idle);
    assertThat(policy.closing()).isEqualTo(idle);
    assertThat(policy.with(Closing.STANDARD)).isEqualTo(Policy.STANDARD);
  }

  @Test
  void attemptsAreNoNegativeNumber() {
    assertThatThrownBy(() -> new Upkeep(-1, Instant.EPOCH, null, new TreeSet<>(List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
