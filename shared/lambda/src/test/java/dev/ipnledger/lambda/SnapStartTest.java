package dev.ipnledger.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.crac.Core;
import org.junit.jupiter.api.Test;

class SnapStartTest {
  @Test
  void warmsBeforeTheSnapshotAndNotWhenTheFunctionIsMade() {
    List<String> done = new ArrayList<>();
    SnapStart snapStart = new SnapStart(() -> done.add("warm"));

    assertThat(done).isEmpty();
    snapStart.beforeCheckpoint(Core.getGlobalContext());
    assertThat(done).containsExactly("warm");
  }

  @Test
  void aWarmingThatFailsKeepsNoVersionFromBeingPublished() {
    SnapStart snapStart =
        new SnapStart(
            () -> {
              throw new IllegalStateException("of no account");
            });

    assertThatCode(() -> snapStart.beforeCheckpoint(Core.getGlobalContext()))
        .doesNotThrowAnyException();
  }
}
