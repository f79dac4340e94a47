package dev.ipnledger.reconcile.batch;

import static dev.ipnledger.reconcile.batch.BatchBench.SELLER;
import static dev.ipnledger.reconcile.batch.BatchBench.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When what is due goes by feed, and how a feed comes to its report. */
class BatchingTest {
  private static final int MANY = THRESHOLD + 10;

  @TempDir private Path folder;
  private BatchBench bench;

  @BeforeEach
  void open() {
    bench = new BatchBench(folder);
  }

  @Test
  void aboveTheThresholdOneFeedAsksAndNoSingleCallIsMadeWhileItIsOpen() {
    bench.notified(0, MANY);
    assertThat(bench.run().batches().submitted()).isEqualTo(1);
    for (int minute = 0; minute < 5; minute++) {
      bench.pass(Duration.ofMinutes(1));
      bench.run();
    }
    assertThat(bench.amazon.calls).containsExactly("SubmitFeed");
    assertThat(bench.amazon.feeds.get("4000000001")).hasSize(MANY);

    answer();
    assertThat(bench.run().batches()).isEqualTo(new BatchCounts(0, MANY, 1));
    bench.pass(Duration.ofMinutes(1));
    assertThat(bench.run().left()).isZero();

    assertThat(bench.amazon.calls).containsExactly("SubmitFeed", "GetReport");
    assertThat(bench.answered(MANY)).isEqualTo(MANY);
    assertThat(bench.feed().state()).isEqualTo(FeedState.RECONCILED);
    assertThat(bench.feed().counts().succeeded()).isEqualTo(MANY);
    assertThat(bench.raised()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void tenThousandCapturesTakeTwoCalls() {
    bench.notified(0, 10_000);
    bench.run();
    answer();
    for (int minute = 0; bench.feed().state() != FeedState.RECONCILED && minute < 10; minute++) {
      bench.run();
      bench.pass(Duration.ofMinutes(1));
    }
    assertThat(bench.amazon.calls).containsExactly("SubmitFeed", "GetReport");
    assertThat(bench.answered(10_000)).isEqualTo(10_000);
  }

  @Test
  void aRowIsTheAnswerToAGetOfTheTimeWhenAmazonTookTheFeed() {
    bench.notified(0, MANY);
    bench.run();
    Instant submitted = bench.feed().submittedAt();
    bench.pass(Duration.ofMinutes(7));
    answer();
    bench.run();
    assertThat(bench.item(3).view().heard()).containsEntry(Source.GET, submitted);
    assertThat(bench.item(3).upkeep().drift()).as("no notification told it").isNotNull();
    assertThat(bench.ledger.history(BatchBench.capture(3), Detail.OBSERVATIONS))
        .filteredOn(evidence -> evidence.observation().source() == Source.GET)
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"de,30,1", "us,30,1", "uk,30,1", "jp,30,0", "de,20,0", "de,21,1"})
  void aFeedIsMadeAboveTheThresholdWhereTheRegionHasFeeds(String region, int due, int made) {
    bench = new BatchBench(folder, region);
    bench.notified(0, due);
    bench.run();
    assertThat(bench.amazon.count("SubmitFeed")).isEqualTo(made);
    assertThat(bench.amazon.count("GetCaptureDetails")).isEqualTo(made == 1 ? 0 : due);
  }

  @Test
  void switchedOffNoFeedIsMadeAndAnOpenOneIsFollowedToItsEnd() {
    bench.notified(0, MANY);
    bench.run();
    bench.threshold(0);
    bench.notified(MANY, 2 * MANY);
    bench.pass(Duration.ofMinutes(1));
    bench.run();
    assertThat(bench.amazon.count("SubmitFeed")).isEqualTo(1);
    assertThat(bench.amazon.count("GetCaptureDetails")).isEqualTo(MANY);
    answer();
    bench.run();
    assertThat(bench.answered(2 * MANY)).isEqualTo(2 * MANY);
  }

  @Test
  void whatBecomesDueWhileAFeedIsOpenIsAskedSinglyAndTheNextFeedComesLater() {
    bench.notified(0, MANY);
    bench.run();
    bench.pass(Duration.ofMinutes(1));
    bench.notified(MANY, 2 * MANY);
    bench.run();
    assertThat(bench.amazon.count("GetCaptureDetails")).isEqualTo(MANY);
    assertThat(bench.amazon.count("SubmitFeed")).as("not one right after another").isEqualTo(1);

    bench.pass(Duration.ofMinutes(20));
    bench.notified(2 * MANY, 3 * MANY);
    bench.run();
    assertThat(bench.amazon.count("SubmitFeed")).isEqualTo(2);
    assertThat(bench.amazon.feeds.get("4000000002"))
        .hasSize(MANY)
        .doesNotContain(bench.amazon.feeds.get("4000000001").getFirst());
  }

  @Test
  void aNotificationThatComesTwiceLeadsToOneReport() {
    bench.notified(0, MANY);
    bench.run();
    String report = bench.amazon.report("4000000001", rows -> rows);
    bench.notifiedOf("4000000001", report);
    bench.run();
    bench.pass(Duration.ofMinutes(1));
    bench.notifiedOf("4000000001", report);
    bench.run();
    assertThat(bench.amazon.count("GetReport")).isEqualTo(1);
    assertThat(bench.feed().state()).isEqualTo(FeedState.RECONCILED);
  }

  @Test
  void withoutANotificationAmazonIsAskedSeldomUntilTheReportIsListed() {
    bench.notified(0, MANY);
    everyMinute(60);
    assertThat(bench.amazon.calls)
        .as("after 10 minutes whether it was taken, then each 15 minutes for its report")
        .containsExactly(
            "SubmitFeed",
            "GetFeedSubmissionList",
            "GetReportList",
            "GetReportList",
            "GetReportList");
    bench.amazon.report("4000000001", rows -> rows);
    bench.amazon.listsReports = true;
    everyMinute(16);
    assertThat(bench.feed().state()).isEqualTo(FeedState.RECONCILED);
    assertThat(bench.answered(MANY)).isEqualTo(MANY);
  }

  @Test
  void aReportOfAnotherFeedIsPassedOverAndNothingIsTakenFromIt() {
    bench.notified(0, MANY);
    bench.amazon.listsReports = true;
    bench.amazon.reports.put(
        "1600",
        BatchOffice.document(
            "4999999999",
            List.of(BatchOffice.success(BatchBench.capture(0).id().text(), bench.amazon.state))));
    everyMinute(50);
    assertThat(bench.feed().state()).isEqualTo(FeedState.ACCEPTED);
    assertThat(bench.feed().passedOver()).containsExactly("1600");
    assertThat(bench.amazon.count("GetReport")).as("it is read once").isEqualTo(1);
    assertThat(bench.answered(MANY)).isZero();
    answer();
    bench.run();
    assertThat(bench.answered(MANY)).isEqualTo(MANY);
  }

  @Test
  void anOverdueFeedLeavesItsObjectsToSingleCallsAndIsTakenWhenItComesAfterAll() {
    bench.notified(0, MANY);
    everyMinute(6 * 60);
    assertThat(bench.amazon.count("GetCaptureDetails")).isZero();
    assertThat(bench.raised()).isEmpty();
    everyMinute(20);
    assertThat(bench.amazon.count("GetCaptureDetails")).isEqualTo(MANY);
    assertThat(bench.raised()).containsOnlyKeys("overdue");
    assertThat(bench.raised().get("overdue")).containsEntry("feedSubmissionId", "4000000001");

    answer();
    bench.run();
    assertThat(bench.feed().state()).isEqualTo(FeedState.RECONCILED);
    assertThat(bench.feed().counts().succeeded()).isEqualTo(MANY);
    assertThat(bench.raised()).as("it is over").isEmpty();
  }

  @Test
  void aFeedThatIsNeverReportedIsGivenUpAfterAWeek() {
    bench.notified(0, MANY);
    bench.run();
    for (int hour = 0; hour < 7 * 24 + 1; hour++) {
      bench.pass(Duration.ofHours(1));
      bench.run();
    }
    Feed first = bench.allFeeds().getFirst();
    assertThat(first.state()).isEqualTo(FeedState.SILENT);
    assertThat(bench.raised()).containsOnlyKeys("silent");
  }

  private void everyMinute(int minutes) {
    for (int minute = 0; minute < minutes; minute++) {
      bench.run();
      bench.pass(Duration.ofMinutes(1));
    }
  }

  private void answer() {
    bench.notifiedOf("4000000001", bench.amazon.report("4000000001", rows -> rows));
    assertThat(bench.feeds.open(SELLER)).hasSize(1);
  }
}
