package dev.ipnledger.reconcile.batch;

import static dev.ipnledger.reconcile.batch.BatchBench.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.feed.FeedState;
import dev.ipnledger.ledger.feed.Feeds;
import dev.ipnledger.reconcile.Reconciliation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that die anywhere, or come to the end of their time: the next one goes on. */
class CrashTest {
  private static final int ROWS = 2 * Reading.SLICE + 50;

  @TempDir private Path folder;

  /** The process is gone. */
  private static final class Dead extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Dies at the call of that number, before it is made or right after it was. */
  private static <T> T dying(
      Class<T> port, T real, Set<String> methods, int at, boolean after, AtomicInteger calls) {
    Object proxy =
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (self, method, arguments) -> {
              boolean now = methods.contains(method.getName()) && calls.incrementAndGet() == at;
              if (now && !after) {
                throw new Dead();
              }
              try {
                Object result = method.invoke(real, arguments);
                if (now) {
                  throw new Dead();
                }
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return port.cast(proxy);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aCrashAtAnyWriteOfAFeedLosesNothingAndDoublesNothing(boolean after) {
    int crashes = 0;
    for (int at = 1; at <= 12; at++) {
      BatchBench bench = new BatchBench(folder);
      bench.notified(0, 30);
      AtomicInteger calls = new AtomicInteger();
      Reconciliation dying =
          bench.with(
              bench.ledger,
              dying(Feeds.class, bench.feeds, Set.of("plan", "put"), at, after, calls));
      crashes += untilTheEnd(bench, dying);

      assertThat(bench.answered(30)).as("crash at write %d", at).isEqualTo(30);
      assertThat(bench.raised()).isEmpty();
      assertThat(bench.amazon.count("GetCaptureDetails")).isZero();
      assertThat(bench.amazon.count("SubmitFeed")).isLessThanOrEqualTo(2);
      assertThat(bench.feed().state()).isEqualTo(FeedState.RECONCILED);
      for (int number = 0; number < 30; number++) {
        assertThat(bench.ledger.history(BatchBench.capture(number), Detail.OBSERVATIONS))
            .filteredOn(evidence -> evidence.observation().source() == Source.GET)
            .hasSize(1);
      }
    }
    assertThat(crashes).as("each write was the last one once").isBetween(4, 11);
  }

  /** How often it crashed: once, or never when there were fewer writes. */
  private static int untilTheEnd(BatchBench bench, Reconciliation dying) {
    Reconciliation running = dying;
    int crashes = 0;
    for (int minute = 0; minute < 10; minute++) {
      for (String feed : List.copyOf(bench.amazon.feeds.keySet())) {
        if (minute > 3 && !bench.amazon.reports.containsKey("16" + feed)) {
          bench.notifiedOf(feed, bench.amazon.report(feed, rows -> rows));
        }
      }
      try {
        running.run(List.of(SELLER));
      } catch (Dead dead) {
        crashes++;
        running = bench.with(bench.ledger, bench.feeds);
      }
      bench.pass(Duration.ofMinutes(2));
    }
    return crashes;
  }

  @Test
  void aRunThatDiesAmongTheRowsIsGoneOnWithFromTheCheckpoint() {
    BatchBench bench = new BatchBench(folder);
    bench.notified(0, ROWS);
    bench.run();
    bench.notifiedOf("4000000001", bench.amazon.report("4000000001", rows -> rows));
    AtomicInteger written = new AtomicInteger();
    Reconciliation dying =
        bench.with(
            dying(
                Ledger.class,
                bench.ledger,
                Set.of("putAnswer"),
                Reading.SLICE + 100,
                true,
                written),
            bench.feeds);
    boolean died = false;
    try {
      dying.run(List.of(SELLER));
    } catch (Dead dead) {
      died = true;
    }
    assertThat(died).isTrue();
    assertThat(bench.feed().counts().applied()).isEqualTo(Reading.SLICE);

    bench.pass(Duration.ofMinutes(2));
    AtomicInteger again = new AtomicInteger();
    bench
        .with(dying(Ledger.class, bench.ledger, Set.of("putAnswer"), -1, true, again), bench.feeds)
        .run(List.of(SELLER));
    assertThat(again).hasValue(ROWS - Reading.SLICE);
    assertThat(bench.feed().state()).isEqualTo(FeedState.RECONCILED);
    assertThat(bench.feed().counts().applied()).isEqualTo(ROWS);
    assertThat(bench.feed().counts().succeeded()).isEqualTo(ROWS);
    assertThat(bench.answered(ROWS)).isEqualTo(ROWS);
  }

  @Test
  void aRunWhoseTimeIsOverStopsAtACheckpointAndTheNextGoesOn() {
    BatchBench bench = new BatchBench(folder);
    bench.notified(0, ROWS);
    bench.run();
    bench.notifiedOf("4000000001", bench.amazon.report("4000000001", rows -> rows));
    Ledger slow =
        (Ledger)
            Proxy.newProxyInstance(
                Ledger.class.getClassLoader(),
                new Class<?>[] {Ledger.class},
                (self, method, arguments) -> {
                  if (method.getName().equals("putAnswer")) {
                    bench.pass(Duration.ofMillis(110));
                  }
                  return method.invoke(bench.ledger, arguments);
                });
    Reconciliation slowly = bench.with(slow, bench.feeds);
    slowly.run(List.of(SELLER));
    assertThat(bench.feed().counts().applied()).isEqualTo(Reading.SLICE);
    bench.pass(Duration.ofSeconds(30));
    slowly.run(List.of(SELLER));
    assertThat(bench.feed().counts().applied()).isEqualTo(2 * Reading.SLICE);
    bench.pass(Duration.ofSeconds(30));
    slowly.run(List.of(SELLER));
    assertThat(bench.feed().state()).isEqualTo(FeedState.RECONCILED);
    assertThat(bench.answered(ROWS)).isEqualTo(ROWS);
    assertThat(bench.amazon.count("GetReport")).isEqualTo(3);
  }
}
