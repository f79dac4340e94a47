package dev.ipnledger.reconcile;

import static dev.ipnledger.reconcile.Sellers.ONE;
import static dev.ipnledger.reconcile.Sellers.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.SystemItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is left alone because keys fail, from when, until when, and who is not. */
class PausedSellersTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Sellers sellers = new Sellers();

  @Test
  void aSellerWhoseKeysFailIsPausedWithOneConditionAndTheOthersGoOn() {
    List<ObjectRef> denied = denied(20);
    ObjectRef lonely = sellers.capture(OTHER, 900);
    RunReport report = sellers.run();
    assertThat(report.paused()).isEqualTo(1);
    assertThat(sellers.item(lonely).view().isIn("Declined")).isTrue();
    assertThat(raised()).containsExactly(SystemItem.Kind.PAUSED_SELLER);
    sellers.amazon.asked.clear();
    for (int minute = 0; minute < 9; minute++) {
      sellers.pass(MINUTE);
      assertThat(sellers.run().paused()).isEqualTo(1);
    }
    assertThat(sellers.amazon.asked).isEmpty();
    assertThat(denied).allMatch(object -> sellers.item(object).due().isPresent());
  }

  @Test
  void thePausedKeysAreTriedWithOneCallAtATimeAboutAnotherObjectEachTime() {
    denied(20);
    sellers.run();
    List<String> tried = new ArrayList<>();
    for (int probe = 0; probe < 4; probe++) {
      sellers.amazon.asked.clear();
      sellers.pass(PausedSellers.PROBE_EVERY);
      sellers.run();
      assertThat(sellers.amazon.asked).as("probe %d", probe).hasSize(1);
      tried.addAll(sellers.amazon.asked);
    }
    assertThat(Set.copyOf(tried)).hasSize(4);
    assertThat(raised()).as("one condition still").containsExactly(SystemItem.Kind.PAUSED_SELLER);
  }

  @Test
  void mendedKeysAreNoticedByTheNextProbeAndTheWholeBacklogIsWorkedInThatRun() {
    List<ObjectRef> denied = denied(20);
    sellers.run();
    denied.forEach(object -> sellers.amazon.capture(object.id().text(), "Declined"));
    sellers.pass(PausedSellers.PROBE_EVERY);
    sellers.run();
    sellers.pass(MINUTE);
    sellers.run();
    assertThat(denied).allMatch(object -> sellers.item(object).view().isIn("Declined"));
    assertThat(raised()).isEmpty();
  }

  @Test
  void oneObjectThatIsAlwaysDeniedDoesNotPauseItsSeller() {
    ObjectRef denied = sellers.capture(ONE, 0);
    sellers.deny(denied);
    for (int day = 0; day < 3; day++) {
      for (int hour = 0; hour < 24; hour++) {
        ObjectRef good = sellers.capture(ONE, 1 + day * 24 + hour);
        assertThat(sellers.run().paused()).isZero();
        assertThat(sellers.item(good).view().isIn("Declined")).isTrue();
        sellers.pass(Duration.ofHours(1));
      }
    }
    assertThat(raised()).isEmpty();
    assertThat(sellers.amazon.asked.stream().filter(denied.id().text()::equals).count())
        .as("ever more seldom")
        .isBetween(8L, 20L);
    assertThat(sellers.item(denied).due()).as("and never given up").isPresent();
  }

  @Test
  void aCallDeniedBesideOneThatIsAnsweredTellsNothingOfTheKeys() {
    for (int number = 0; number < 6; number++) {
      sellers.deny(sellers.capture(ONE, number));
    }
    sellers.capture(ONE, 100);
    for (int run = 0; run < 8; run++) {
      assertThat(sellers.run().paused()).isZero();
      sellers.pass(PausedSellers.PROBE_EVERY);
    }
    assertThat(raised()).as("nor when those come again alone").isEmpty();
  }

  @Test
  void anIdThatAmazonDoesNotKnowShowsThatTheKeysWork() {
    List<ObjectRef> denied = denied(2);
    sellers.run();
    assertThat(raised()).hasSize(1);
    ObjectRef unknown = sellers.capture(ONE, 500);
    sellers.amazon.error(unknown.id().text(), 404, "InvalidTransactionId");
    sellers.pass(PausedSellers.PROBE_EVERY);
    sellers.run();
    assertThat(raised()).isEmpty();
    assertThat(denied).allMatch(object -> sellers.item(object).due().isPresent());
  }

  @Test
  void anAnswerFromSomethingInBetweenTellsNothingOfTheKeys() {
    denied(2);
    sellers.run();
    ObjectRef other = sellers.capture(ONE, 500);
    sellers.amazon.html(other.id().text());
    sellers.pass(PausedSellers.PROBE_EVERY);
    sellers.amazon.asked.clear();
    sellers.run();
    assertThat(sellers.amazon.asked).containsExactly(other.id().text());
    assertThat(raised()).containsExactly(SystemItem.Kind.PAUSED_SELLER);
  }

  @Test
  void aSellerWithoutKeysIsPausedAtOnce() {
    ObjectRef capture = sellers.capture(ONE, 0);
    sellers.withoutKeys.add(ONE.sellerId());
    assertThat(sellers.run().paused()).isEqualTo(1);
    assertThat(sellers.amazon.asked).isEmpty();
    sellers.withoutKeys.clear();
    sellers.pass(PausedSellers.PROBE_EVERY);
    assertThat(sellers.run().answered()).isEqualTo(1);
    assertThat(sellers.item(capture).view().isIn("Declined")).isTrue();
    assertThat(raised()).isEmpty();
  }

  @Test
  void aNewProcessKnowsWhoIsPaused() {
    denied(20);
    sellers.run();
    sellers.coldStart();
    sellers.amazon.asked.clear();
    sellers.pass(MINUTE);
    assertThat(sellers.run().paused()).isEqualTo(1);
    assertThat(sellers.amazon.asked).isEmpty();
    sellers.pass(PausedSellers.PROBE_EVERY);
    sellers.run();
    assertThat(sellers.amazon.asked).hasSize(1);
    assertThat(sellers.pauses.probeAt(ONE)).contains(sellers.now.plus(PausedSellers.PROBE_EVERY));
  }

  private List<ObjectRef> denied(int count) {
    List<ObjectRef> captures = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      ObjectRef capture = sellers.capture(ONE, number);
      sellers.deny(capture);
      captures.add(capture);
    }
    return captures;
  }

  private List<SystemItem.Kind> raised() {
    return sellers
        .ledger
        .attention(Owner.of(ONE), PageRequest.first(PageRequest.MAX_LIMIT))
        .items()
        .stream()
        .filter(SystemItem.class::isInstance)
        .map(item -> ((SystemItem) item).kind())
        .toList();
  }
}
