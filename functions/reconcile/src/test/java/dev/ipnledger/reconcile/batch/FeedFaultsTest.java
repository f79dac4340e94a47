package dev.ipnledger.reconcile.batch;

import static dev.ipnledger.reconcile.batch.BatchBench.SELLER;
import static dev.ipnledger.reconcile.batch.BatchBench.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedCounts;
import dev.ipnledger.ledger.feed.FeedState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Amazon may do to a feed: nothing of it is lost, and each is told of. */
class FeedFaultsTest {
  private static final int MANY = THRESHOLD + 10;
  private static final String FIRST = "4000000001";

  @TempDir private Path folder;
  private BatchBench bench;

  @BeforeEach
  void open() {
    bench = new BatchBench(folder);
    bench.notified(0, MANY);
  }

  @Test
  void everyClassOfRowsIsCountedToldOfAndNothingIsLost() {
    bench.run();
    answer(
        FIRST,
        rows -> {
          List<String> bent = new ArrayList<>(rows);
          bent.set(1, BatchOffice.failure(id(1), 404, "InvalidTransactionId"));
          bent.set(2, BatchOffice.row(id(2), "Success", 200, "<GetCaptureDetailsResponse/>"));
          bent.set(
              3,
              BatchOffice.row(
                  id(3),
                  "Success",
                  200,
                  "<GetCaptureDetailsResponse>"
                      + BatchOffice.capture(id(3).replace("C000001", "C000002"), "Declined")
                      + "</GetCaptureDetailsResponse>"));
          bent.set(4, BatchOffice.success("P02-9999999-9999999-C000001", "Completed"));
          bent.set(5, BatchOffice.success(id(6), "Completed"));
          return bent;
        });
    bench.run();

    assertThat(bench.feed().state()).isEqualTo(FeedState.RECONCILED);
    assertThat(bench.feed().counts()).isEqualTo(new FeedCounts(MANY, MANY - 5, 0, 1, 2, 2, 1, 1));
    assertThat(bench.raised()).containsOnlyKeys("rows");
    assertThat(bench.raised().get("rows"))
        .containsEntry("missing", "2")
        .containsEntry("unknown", "1")
        .containsEntry("duplicate", "1")
        .containsEntry("unreadable", "2")
        .containsEntry("failed", "1")
        .containsEntry("ids", String.join(" ", id(1), id(2), id(3), id(4), id(5)));
    assertThat(bench.item(1).upkeep().lastFailure()).isEqualTo("InvalidTransactionId");

    bench.pass(Duration.ofMinutes(1));
    bench.run();
    assertThat(bench.amazon.count("GetCaptureDetails")).as("what was not answered").isEqualTo(5);
    assertThat(bench.answered(MANY)).isEqualTo(MANY);
  }

  @Test
  void whatFailsForAReasonThatPassesGoesIntoTheNextFeedsAndThenToSingleCalls() {
    String[] failing = {id(7), id(9)};
    UnaryOperator<List<String>> busy =
        rows ->
            rows.stream()
                .map(
                    row ->
                        row.contains(failing[0]) || row.contains(failing[1])
                            ? BatchOffice.failure(
                                row.contains(failing[0]) ? failing[0] : failing[1],
                                503,
                                "ServiceUnavailable")
                            : row)
                .toList();
    bench.run();
    for (int feed = 1; feed <= ReportWork.GENERATIONS; feed++) {
      String feedId = "400000000" + feed;
      answer(feedId, busy);
      bench.run();
      bench.pass(Duration.ofMinutes(1));
      bench.run();
    }

    assertThat(bench.amazon.feeds.get("4000000002")).containsExactly(failing);
    assertThat(bench.amazon.feeds.get("4000000003")).containsExactly(failing);
    assertThat(bench.amazon.feeds).hasSize(ReportWork.GENERATIONS);
    List<Feed> feeds = bench.allFeeds();
    assertThat(feeds).extracting(Feed::state).containsOnly(FeedState.RECONCILED);
    assertThat(feeds.get(1).key().predecessor()).contains(feeds.get(0).key());
    assertThat(feeds).extracting(feed -> feed.counts().repeated()).containsExactly(2, 2, 0);
    assertThat(bench.raised()).containsOnlyKeys("rows");
    assertThat(bench.amazon.count("GetCaptureDetails")).isEqualTo(2);
    assertThat(bench.answered(MANY)).isEqualTo(MANY);
  }

  @Test
  void aDamagedReportIsNotReadAndGivenUpAfterSomeTries() {
    bench.run();
    bench.amazon.damages = true;
    answer(FIRST, rows -> rows);
    everyMinute(40);
    assertThat(bench.answered(MANY)).isZero();
    assertThat(bench.feed().state()).isEqualTo(FeedState.REPORTED);
    everyMinute(40);
    assertThat(bench.allFeeds().getFirst().state()).isEqualTo(FeedState.UNREADABLE);
    assertThat(bench.raised()).containsKey("unreadable");
    assertThat(bench.answered(MANY)).as("by single calls").isEqualTo(MANY);
    assertThat(bench.amazon.count("SubmitFeed")).isEqualTo(1);
  }

  @Test
  void aReportThatIsDamagedOnceIsFetchedAgain() {
    bench.run();
    bench.amazon.damages = true;
    answer(FIRST, rows -> rows);
    bench.run();
    bench.amazon.damages = false;
    everyMinute(17);
    assertThat(bench.feed().state()).isEqualTo(FeedState.RECONCILED);
    assertThat(bench.amazon.count("GetCaptureDetails")).isZero();
  }

  @Test
  void ofAReportThatBreaksOffTheRowsBeforeAreTakenOnceAndTheRestIsAskedSingly() {
    bench.run();
    answer(FIRST, rows -> rows);
    String whole = bench.amazon.reports.get("16" + FIRST);
    bench.amazon.reports.put("16" + FIRST, whole.substring(0, whole.indexOf(id(10)) + 5));
    everyMinute(80);
    assertThat(bench.allFeeds().getFirst().state()).isEqualTo(FeedState.UNREADABLE);
    assertThat(bench.raised().get("unreadable").get("problem")).contains("breaks off");
    assertThat(bench.amazon.count("GetCaptureDetails")).isEqualTo(MANY - 10);
    assertThat(bench.answered(MANY)).isEqualTo(MANY);
  }

  @Test
  void aCancelledFeedIsToldOfAndItsObjectsAreAskedSinglyWithoutAnotherFeed() {
    bench.amazon.processingStatus = "_CANCELLED_";
    everyMinute(15);
    assertThat(bench.feed().state()).isEqualTo(FeedState.CANCELLED);
    assertThat(bench.raised()).containsOnlyKeys("cancelled");
    assertThat(bench.answered(MANY)).isEqualTo(MANY);
    bench.notified(MANY, 2 * MANY);
    everyMinute(5);
    assertThat(bench.amazon.count("SubmitFeed")).as("it would be rejected again").isEqualTo(1);
    assertThat(bench.answered(2 * MANY)).isEqualTo(2 * MANY);
    bench.pass(Duration.ofHours(6));
    bench.notified(2 * MANY, 3 * MANY);
    bench.run();
    assertThat(bench.amazon.count("SubmitFeed")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"400,REFUSED,1,refused", "503,ABANDONED,30,abandoned"})
  void aFeedThatAmazonDoesNotTakeIsToldOfAndItsObjectsAreAskedSingly(
      int status, FeedState end, int atMost, String told) {
    bench.amazon.refuses = status;
    everyMinute(35);
    assertThat(bench.feed().state()).isEqualTo(end);
    assertThat(bench.raised()).containsOnlyKeys(told);
    assertThat(bench.amazon.count("SubmitFeed")).isBetween(1L, (long) atMost);
    assertThat(bench.answered(MANY)).isEqualTo(MANY);
  }

  @Test
  void aFeedWhoseAnswerIsLostIsHandedInAgainWithTheSameIds() {
    bench.amazon.answersNothing = true;
    bench.run();
    assertThat(bench.feed().state()).isEqualTo(FeedState.PLANNED);
    bench.amazon.answersNothing = false;
    bench.pass(Duration.ofMinutes(2));
    bench.run();
    assertThat(bench.feed().submissionId()).isEqualTo("4000000002");
    assertThat(bench.amazon.feeds.get("4000000002")).isEqualTo(bench.amazon.feeds.get(FIRST));

    answer(FIRST, rows -> rows);
    bench.run();
    assertThat(bench.amazon.count("GetReport")).as("of the feed that nobody knows").isZero();
    answer("4000000002", rows -> rows);
    bench.run();
    assertThat(bench.feed().state()).isEqualTo(FeedState.RECONCILED);
    assertThat(bench.amazon.count("GetCaptureDetails")).isZero();
  }

  private void everyMinute(int minutes) {
    for (int minute = 0; minute < minutes; minute++) {
      bench.run();
      bench.pass(Duration.ofMinutes(1));
    }
  }

  private void answer(String feedId, UnaryOperator<List<String>> change) {
    bench.notifiedOf(feedId, bench.amazon.report(feedId, change));
    assertThat(bench.feeds.open(SELLER)).hasSize(1);
  }

  private static String id(int number) {
    return BatchBench.capture(number).id().text();
  }
}
