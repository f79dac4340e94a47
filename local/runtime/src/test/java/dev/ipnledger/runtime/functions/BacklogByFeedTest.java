package dev.ipnledger.runtime.functions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.reconcile.Reconciliation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * More captures to check than single calls are good for. No notification of the batch ever comes,
 * so that the report has to be looked for.
 */
class BacklogByFeedTest {
  private static final int THRESHOLD = 200;

  @TempDir private Path folder;

  @Test
  void aBacklogIsCheckedInFewerThanTenCalls() throws IOException {
    check(100);
  }

  @Test
  @Tag("long")
  void aBacklogOfTenThousandCapturesIsCheckedInFewerThanTenCalls() throws IOException {
    check(1_000);
  }

  private void check(int orders) throws IOException {
    try (BackloggedShop shop = new BackloggedShop(folder, Optional.empty())) {
      List<ObjectRef> captures = shop.captures(orders);

      Reconciliation reconciliation = shop.reconciliation(THRESHOLD);
      for (int minute = 0; minute < 60 && !shop.isReconciled(); minute++) {
        reconciliation.run(List.of(BackloggedShop.SELLER));
        shop.sandbox.control().advance(Duration.ofMinutes(1));
      }

      assertThat(shop.calls)
          .hasSizeLessThan(10)
          .containsOnlyOnce("SubmitFeed")
          .contains("GetReport");
      shop.assertConfirmed(captures);
      assertThat(reconciliation.run(List.of(BackloggedShop.SELLER)).left()).isZero();
    }
  }
}
