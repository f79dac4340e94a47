package dev.ipnledger.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.ipnledger.sandbox.http.PortTakenException;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Lifetimes;
import dev.ipnledger.sandbox.model.Limits;
import dev.ipnledger.sandbox.model.SandboxClock;
import dev.ipnledger.sandbox.notify.RetryPolicy;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class StartTest {
  @Test
  void aTakenPortIsSaidSo() {
    try (Shop shop = new Shop()) {
      int taken = shop.sandbox.endpoint().getPort();
      SandboxSettings settings = SandboxSettings.of(1, shop.clock).withPort(taken);
      assertThatExceptionOfType(PortTakenException.class)
          .isThrownBy(() -> Sandbox.start(settings))
          .withMessageContaining(String.valueOf(taken));
    }
  }

  @Test
  void theUsualSettingsAreThoseOfTheRealService() {
    SandboxSettings settings = SandboxSettings.of(1, SandboxClock.running(InstantSource.system()));
    assertThat(settings.port()).isZero();
    assertThat(settings.throttled()).isTrue();
    assertThat(settings.notifications().twelveHourInnerClock()).isTrue();
    assertThat(settings.notifications().varied()).isFalse();
    assertThat(settings.limits()).isEqualTo(new Limits(10, 10, 10));
    assertThat(settings.notifications().retryPolicy())
        .isEqualTo(RetryPolicy.linear(3, 20_000, 15_000).withJitter(0.1));
    assertThat(settings.lifetimes())
        .isEqualTo(
            new Lifetimes(
                Duration.ofHours(3),
                Duration.ofDays(180),
                Duration.ofDays(30),
                Duration.ofDays(2),
                Duration.ofDays(7),
                Duration.ofSeconds(30)));
  }

  @Test
  void aRunningClockLetsThingsHappenWithoutAnyCall() {
    SandboxClock clock = SandboxClock.running(InstantSource.system());
    SandboxSettings settings =
        SandboxSettings.of(1, clock)
            .withLifetimes(
                new Lifetimes(
                    Duration.ofMillis(200),
                    Duration.ofDays(180),
                    Duration.ofDays(30),
                    Duration.ofDays(2),
                    Duration.ofDays(7),
                    Duration.ofSeconds(30)));
    try (Shop seller = new Shop();
        Sandbox sandbox = Sandbox.start(settings)) {
      sandbox.control().register(seller.sellerWithEndpoint(seller.inbox.address()));
      sandbox
          .control()
          .createOrder(new Account(Shop.SELLER, Environment.SANDBOX), Amount.of("1", "EUR"), null);
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> seller.inbox.summaries().contains("OrderReferenceNotification Canceled"));
    }
  }
}
