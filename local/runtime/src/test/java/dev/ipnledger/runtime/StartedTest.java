package dev.ipnledger.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartedTest {
  private final List<String> stopped = new ArrayList<>();

  @Test
  void partsAreStoppedLastFirstAlsoWhenOneFails() {
    Started started = new Started();
    started.add(() -> stopped.add("first"));
    started.add(
        () -> {
          throw new IllegalArgumentException("stuck");
        });
    started.add(() -> stopped.add("last"));

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(started::close)
        .satisfies(
            failure ->
                assertThat(failure.getSuppressed())
                    .singleElement()
                    .isInstanceOf(IllegalArgumentException.class));
    assertThat(stopped).containsExactly("last", "first");
  }
}
