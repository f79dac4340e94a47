package dev.ipnledger.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every default, once. */
class DefaultsTest {
  @Test
  void theStandardPolicy() {
    assertThat(Policy.STANDARD)
        .isEqualTo(
            new Policy(
                Duration.parse("PT10M"),
                Duration.parse("PT1H"),
                Duration.parse("P1D"),
                Duration.parse("P1D"),
                Duration.parse("P90D"),
                Duration.parse("P7D"),
                Duration.parse("P365D"),
                Duration.parse("PT10M"),
                Stream.of("PT1S", "PT2S", "PT4S", "PT10S", "PT30S", "PT10M", "PT1H", "PT6H")
                    .map(Duration::parse)
                    .toList(),
                5,
                Duration.parse("PT1H"),
                Duration.parse("PT2H"),
                new Warnings(
                    Duration.parse("P7D"), Duration.parse("P1D"), Duration.parse("P5D"), 4),
                new Closing(
                    Closing.Mode.ON,
                    Duration.parse("P1D"),
                    Duration.parse("P30D"),
                    OptionalInt.empty(),
                    100,
                    Duration.parse("PT10S"),
                    false)));
    assertThat(Policy.STANDARD.retryAfter()).isInstanceOf(List.class).hasSize(8);
  }

  @Test
  void aStretchedPolicyIsNeverFasterThanBefore() {
    Policy stretched =
        Policy.STANDARD.stretched(
            Map.of(
                ObjectKind.AUTHORIZATION, Duration.ofHours(3),
                ObjectKind.CAPTURE, Duration.ofDays(2),
                ObjectKind.ORDER_REFERENCE, Duration.ofHours(1)));
    assertThat(stretched.openAuthorizationEvery()).isEqualTo(Duration.ofHours(3));
    assertThat(stretched.youngCaptureEvery()).isEqualTo(Duration.ofDays(2));
    assertThat(stretched.oldCaptureEvery()).isEqualTo(Duration.ofDays(7));
    assertThat(stretched.quietOrderEvery()).isEqualTo(Duration.ofDays(1));
    assertThat(stretched.pendingEvery()).isEqualTo(Duration.ofMinutes(10));
    assertThat(Policy.STANDARD.stretched(Map.of())).isEqualTo(Policy.STANDARD);
  }
}
