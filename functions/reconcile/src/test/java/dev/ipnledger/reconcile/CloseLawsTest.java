package dev.ipnledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.ObjectItem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random histories of one order, which go on between any two calls: no Close is sent while the
 * ledger, or an answer not older than 10 s, shows open money, nor without such answers, so that
 * what Amazon has held open for longer is never missed; what slips in is raised.
 */
class CloseLawsTest {
  private static final int HISTORIES = 200;

  private int closes;
  private int slips;

  @Test
  void noCloseIsSentWhileMoneyIsSeenToBeOpen() {
    for (long seed = 1; seed <= HISTORIES; seed++) {
      play(seed);
    }
    assertThat(closes).as("orders that were closed at all").isGreaterThan(20);
    assertThat(slips).as("authorizations that slipped in").isGreaterThan(2);
  }

  private void play(long seed) {
    Random random = new Random(seed);
    Bench bench =
        new Bench(
            random.nextBoolean()
                ? Closing.STANDARD
                : Closing.STANDARD.withIdle(OptionalInt.of(1 + random.nextInt(2))));
    boolean[] slipped = {false};
    bench.amazon.beforeClose =
        form -> {
          check(bench, seed);
          checkAgainstTheTruth(bench, seed);
          if (random.nextInt(3) == 0) {
            bench.amazon.add("Authorization", "Open", 1_000, Marketplace.ORDER);
            slipped[0] = true;
          }
        };
    bench.amazon.afterCall =
        () -> {
          bench.pass(Duration.ofMillis(random.nextInt(700)));
          if (random.nextInt(12) == 0) {
            happen(bench.amazon, random);
          }
        };
    for (int step = 0; step < 30; step++) {
      if (random.nextInt(3) == 0) {
        happen(bench.amazon, random);
      }
      bench.run();
      bench.pass(Duration.ofHours(random.nextInt(16)));
    }
    if (!bench.amazon.closes.isEmpty()) {
      closes++;
    }
    if (slipped[0] && holdsMoneyInAnAuthorization(bench.amazon)) {
      slips++;
      bench.amazon.afterCall = () -> {};
      bench.runFor(Duration.ofDays(2));
      assertThat(bench.attention()).as("seed %d", seed).contains(AttentionKind.OPEN_AFTER_CLOSE);
    }
  }

  private static void check(Bench bench, long seed) {
    List<View> views =
        bench.ledger.order(Bench.SELLER, Bench.ORDER.id()).stream().map(ObjectItem::view).toList();
    for (View view : views) {
      if (!view.object().equals(Bench.ORDER)) {
        assertThat(view.isIn("Pending")).as("%s, seed %d", view.object(), seed).isFalse();
        assertThat(view.isIn("Open")).as("%s, seed %d", view.object(), seed).isFalse();
      }
    }
    bench.amazon.told.stream()
        .filter(told -> !told.at().isBefore(bench.amazon.now.minusSeconds(10)))
        .forEach(
            told ->
                assertThat(told.thing().holdsMoney())
                    .as("%s, seed %d", told.thing(), seed)
                    .isFalse());
  }

  /** What has been open for longer than answers stay fresh was there to be seen. */
  private static void checkAgainstTheTruth(Bench bench, long seed) {
    Instant fresh = bench.amazon.now.minusSeconds(10);
    assertThat(bench.amazon.told)
        .as("a fresh answer about the order, seed %d", seed)
        .anyMatch(
            told -> !told.at().isBefore(fresh) && told.thing().id().equals(Marketplace.ORDER));
    bench.amazon.things.values().stream()
        .filter(thing -> thing.at().isBefore(fresh))
        .forEach(thing -> assertThat(thing.holdsMoney()).as("%s, seed %d", thing, seed).isFalse());
  }

  private static boolean holdsMoneyInAnAuthorization(Marketplace amazon) {
    return amazon.things.values().stream()
        .anyMatch(thing -> thing.kind().equals("Authorization") && thing.holdsMoney());
  }

  /** Something that Amazon, the buyer or the shop does. */
  private static void happen(Marketplace amazon, Random random) {
    List<Marketplace.Thing> things = List.copyOf(amazon.things.values());
    Marketplace.Thing thing = things.get(random.nextInt(things.size()));
    switch (thing.kind() + "/" + thing.state()) {
      case "OrderReference/Open" -> {
        if (things.size() < 8) {
          amazon.add(
              "Authorization",
              random.nextBoolean() ? "Open" : "Pending",
              random.nextBoolean() ? 10_000 : 4_000,
              Marketplace.ORDER);
        }
      }
      case "Authorization/Pending" ->
          amazon.move(thing, List.of("Open", "Declined").get(random.nextInt(2)));
      case "Authorization/Open" -> {
        amazon.move(thing, "Closed");
        if (random.nextInt(4) > 0) {
          amazon.add(
              "Capture",
              random.nextInt(4) == 0 ? "Pending" : "Completed",
              thing.amount(),
              thing.id());
        }
      }
      case "Capture/Pending" -> amazon.move(thing, "Completed");
      case "Capture/Completed" -> {
        if (random.nextInt(4) == 0) {
          amazon.add("Refund", "Pending", 500, thing.id());
        }
      }
      case "Refund/Pending" -> amazon.move(thing, "Completed");
      default -> {
        // It has reached its end.
      }
    }
  }
}
