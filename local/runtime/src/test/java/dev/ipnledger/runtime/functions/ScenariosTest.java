package dev.ipnledger.runtime.functions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.attention.AttentionKind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * What a merchant relies on while every notification is lost, with reconcile as it is deployed and
 * the sandbox as Amazon, in simulated time. A silent day is a test of its own ({@link
 * SilentDayTest}); 5,000 deferred orders are one of reconcile's.
 */
class ScenariosTest {
  private static final Duration SIX_HOURS = Duration.ofHours(6);
  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  void aLiveAuthorizationIsWarnedOfAfterSixDaysAndAfterTwentyFiveToTheSecond() {
    try (SilentShop shop = new SilentShop(Environment.LIVE)) {
      AmazonId authorization = shop.authorize(shop.order("50.00"), 5_000);
      Instant created = shop.now();

      shop.runUntil(created.plus(Duration.ofDays(6)).minus(SECOND), SIX_HOURS);
      shop.run();
      assertThat(shop.state(authorization)).isEqualTo("Open");
      assertThat(shop.raised()).doesNotContain(AttentionKind.CAPTURE_WINDOW_ENDS);
      shop.advance(SECOND);
      shop.run();
      assertThat(shop.raised()).containsOnlyOnce(AttentionKind.CAPTURE_WINDOW_ENDS);

      shop.runUntil(created.plus(Duration.ofDays(25)).minus(SECOND), SIX_HOURS);
      shop.run();
      assertThat(shop.raised()).doesNotContain(AttentionKind.AUTHORIZATION_EXPIRES);
      shop.advance(SECOND);
      shop.run();
      assertThat(shop.raised())
          .containsOnlyOnce(AttentionKind.AUTHORIZATION_EXPIRES, AttentionKind.CAPTURE_WINDOW_ENDS);

      shop.capture(authorization, 5_000);
      shop.advance(Duration.ofHours(1));
      shop.run();
      assertThat(shop.raised())
          .as("cleared by the capture")
          .doesNotContain(AttentionKind.AUTHORIZATION_EXPIRES, AttentionKind.CAPTURE_WINDOW_ENDS);
    }
  }

  @Test
  void anAuthorizationInAmazonsSandboxIsWarnedOfAfterThirtySixHoursAndEndsAfterTwoDays() {
    try (SilentShop shop = new SilentShop(Environment.SANDBOX)) {
      AmazonId authorization = shop.authorize(shop.order("50.00"), 5_000);
      Instant created = shop.now();

      shop.runUntil(created.plus(Duration.ofHours(36)).minus(SECOND), SIX_HOURS);
      shop.run();
      assertThat(shop.raised()).doesNotContain(AttentionKind.AUTHORIZATION_EXPIRES);
      shop.advance(SECOND);
      shop.run();
      assertThat(shop.raised()).containsOnlyOnce(AttentionKind.AUTHORIZATION_EXPIRES);

      shop.runUntil(created.plus(Duration.ofDays(2)), Duration.ofHours(1));
      shop.advance(Duration.ofMinutes(1));
      shop.run();
      assertThat(shop.state(authorization)).as("a minute after its end").isEqualTo("Closed");
      assertThat(shop.raised()).doesNotContain(AttentionKind.AUTHORIZATION_EXPIRES);
    }
  }

  @Test
  void aRefundMadeInSellerCentralIsFoundWithinADay() {
    try (SilentShop shop = new SilentShop(Environment.LIVE)) {
      AmazonId capture = shop.capture(shop.authorize(shop.order("50.00"), 5_000), 5_000);
      shop.runUntil(shop.now().plus(Duration.ofDays(3)), SIX_HOURS);
      assertThat(shop.state(capture)).isEqualTo("Completed");
      AmazonId refund = shop.refund(capture, 1_200);
      Instant made = shop.now();
      shop.runUntil(
          made.plus(Duration.ofDays(1)).plus(Duration.ofHours(1)), Duration.ofMinutes(20));
      assertThat(shop.state(refund)).isEqualTo("Completed");
    }
  }

  @Test
  void aPreOrderStaysOpenAndAnOrderThatIsCapturedInFullIsClosed() {
    try (SilentShop shop = new SilentShop(Environment.LIVE)) {
      AmazonId preOrder = shop.order("80.00");
      AmazonId half = shop.order("60.00");
      AmazonId whole = shop.order("50.00");
      shop.capture(shop.authorize(half, 3_000), 3_000);
      shop.capture(shop.authorize(whole, 5_000), 5_000);

      shop.runUntil(shop.now().plus(Duration.ofDays(3)), SIX_HOURS);
      assertThat(shop.state(whole)).isEqualTo("Closed");
      assertThat(shop.state(half)).as("a second shipment may follow").isEqualTo("Open");
      assertThat(shop.state(preOrder)).isEqualTo("Open");

      shop.runUntil(shop.now().plus(Duration.ofDays(100)), Duration.ofDays(1));
      assertThat(shop.state(preOrder)).isEqualTo("Open");
      assertThat(shop.state(half)).isEqualTo("Open");
      assertThat(shop.raised()).contains(AttentionKind.STALE_ORDER, AttentionKind.STALE_ORDER);
      shop.capture(shop.authorize(preOrder, 8_000), 8_000);
    }
  }
}
