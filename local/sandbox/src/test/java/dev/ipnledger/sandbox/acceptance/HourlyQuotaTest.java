package dev.ipnledger.sandbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.Shop;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Feeds and reports have a bucket, and a number of calls in each hour. */
class HourlyQuotaTest {
  @Test
  void theBucketThrottlesAndTheHourEnds() {
    try (Shop shop = new Shop(settings -> settings.withThrottling(true))) {
      Office office = new Office(shop);
      for (int i = 0; i < 15; i++) {
        Reply reply = office.call("GetReport", "ReportId", "1");
        assertThat(reply.code()).isEqualTo("InvalidReportId");
      }
      Reply throttled = office.call("GetReport", "ReportId", "1");
      assertThat(throttled.status()).isEqualTo(503);
      assertThat(throttled.code()).isEqualTo("RequestThrottled");
      assertThat(throttled.body()).contains("<Type/>", "<RequestID>");
    }
  }

  @Test
  void anHourHasSixtyReportsWhateverTheBucketHolds() {
    try (Shop shop = new Shop(settings -> settings.withThrottling(true))) {
      Office office = new Office(shop);
      Reply reply = office.call("RequestReport", "ReportType", "_OTHER_");
      assertThat(reply.code()).isEqualTo("InvalidReportType");
      Reply listed = office.call("GetReportList");
      assertThat(listed.headers().get("x-mws-quota-max")).containsExactly("60.0");
      assertThat(listed.headers().get("x-mws-quota-remaining")).containsExactly("59.0");
      // 9 are left in the bucket, then one a minute: 59 more calls fit into 50 minutes.
      for (int i = 0; i < 59; i++) {
        shop.pass(Duration.ofSeconds(i < 9 ? 0 : 60));
        assertThat(office.call("GetReportList").status()).as("call " + (i + 2)).isEqualTo(200);
      }
      shop.pass(Duration.ofMinutes(1));
      Reply exceeded = office.call("GetReportList");
      assertThat(exceeded.status()).isEqualTo(503);
      assertThat(exceeded.code()).isEqualTo("QuotaExceeded");
      shop.pass(Duration.ofMinutes(10));
      assertThat(office.call("GetReportList").status()).isEqualTo(200);
    }
  }
}
