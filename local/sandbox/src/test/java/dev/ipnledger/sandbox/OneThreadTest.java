package dev.ipnledger.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.SandboxClock;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Subscription;
import dev.ipnledger.sandbox.notify.Carrier;
import dev.ipnledger.sandbox.notify.DeliveryAttempt;
import dev.ipnledger.sandbox.notify.MessageSigner;
import dev.ipnledger.sandbox.notify.NotificationSettings;
import dev.ipnledger.sandbox.notify.SignedMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A simulation drives the sandbox: no server, no threads, no RSA, no socket. */
class OneThreadTest {
  private static final String TOPIC =
      "arn:aws:sns:eu-west-1:291180941288:A3M3RRFO9XDT2G" + Shop.SELLER;
  private static final Account ACCOUNT = new Account(Shop.SELLER, Environment.SANDBOX);

  private final List<SignedMessage> carried = new ArrayList<>();
  private final Set<Thread> threads = new HashSet<>();
  private int down;

  private Parts parts(long seed) {
    MessageSigner signer =
        (text, version) -> new MessageSigner.Signed("signed", "SimpleNotificationService-0.pem");
    Carrier carrier =
        (endpoint, message) -> {
          threads.add(Thread.currentThread());
          carried.add(message);
          if (down-- > 0) {
            throw new IOException("down");
          }
          return new Carrier.Answer(200, "");
        };
    SandboxClock clock = SandboxClock.manual(Shop.START);
    Parts parts =
        Parts.of(
            SandboxSettings.of(seed, clock)
                .withWallClock(clock)
                .withNotifications(
                    NotificationSettings.REAL.drivenByClock().through(signer, carrier)));
    parts
        .control()
        .register(
            new Seller(
                Shop.SELLER,
                Shop.ACCESS_KEY,
                Shop.SECRET_KEY,
                null,
                Map.of(
                    Environment.SANDBOX,
                    new SellerEnvironment(
                        Region.EU,
                        "A3M3RRFO9XDT2G",
                        List.of(new Subscription(TOPIC, URI.create("http://nowhere/")))))));
    return parts;
  }

  private List<String> history(long seed) {
    carried.clear();
    try (Parts parts = parts(seed)) {
      parts.control().createOrder(ACCOUNT, Amount.of("20", "EUR"), null);
      parts.control().createOrder(ACCOUNT, Amount.of("30", "EUR"), null);
      parts.control().advance(Duration.ofHours(4));
      return carried.stream().map(SignedMessage::body).toList();
    }
  }

  @Test
  void oneSeedIsOneHistoryByteForByte() {
    List<String> first = history(5);
    assertThat(first).hasSize(2).isEqualTo(history(5));
    assertThat(first).isNotEqualTo(history(6));
    assertThat(threads).containsExactly(Thread.currentThread());
  }

  @Test
  void nothingIsDeliveredBeforeSomebodyAsksAndRetriesFollowTheClock() {
    down = 2;
    try (Parts parts = parts(5)) {
      parts.control().createOrder(ACCOUNT, Amount.of("20", "EUR"), null);
      Instant stale = Shop.START.plus(Duration.ofHours(3));
      parts.control().advance(Duration.ofHours(3).minusSeconds(1));
      assertThat(carried).isEmpty();
      parts.control().advance(Duration.ofSeconds(2));
      assertThat(carried).hasSize(1);
      assertThat(parts.control().quiet()).isFalse();
      parts.control().advance(Duration.ofSeconds(70));
      List<DeliveryAttempt> attempts = parts.control().deliveries();
      assertThat(attempts).hasSize(3);
      assertThat(attempts.getFirst().at()).isBetween(stale, stale.plusSeconds(1));
      Duration pause = Duration.between(attempts.get(0).at(), attempts.get(1).at());
      assertThat(pause).isBetween(Duration.ofSeconds(18), Duration.ofSeconds(22));
      assertThat(carried.stream().map(SignedMessage::body).distinct()).hasSize(1);
      assertThat(parts.control().quiet()).isTrue();
    }
  }
}
