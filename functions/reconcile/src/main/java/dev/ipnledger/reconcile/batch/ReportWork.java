package dev.ipnledger.reconcile.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedState;
import dev.ipnledger.mws.Answer;
import dev.ipnledger.mws.FileAnswer;
import dev.ipnledger.mws.batch.BatchMatcher;
import dev.ipnledger.mws.batch.BatchReport;
import dev.ipnledger.mws.batch.BatchReportReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Fetches the report of a feed and takes its rows into the ledger. It is read once before anything
 * is taken, so that a report of another feed, or one that breaks off, is known as such.
 */
final class ReportWork {
  /** A feed, and so many more that repeat what failed in the one before. */
  static final int GENERATIONS = 3;

  /** After so many calls in vain, or reports that break off, nobody reads it any more. */
  static final int ATTEMPTS = 5;

  private final BatchTools tools;
  private final RowWork work;
  private final Slices slices;
  private final Conditions conditions;
  private final InstantSource clock;

  ReportWork(
      BatchTools tools, RowWork work, Slices slices, Conditions conditions, InstantSource clock) {
    this.tools = tools;
    this.work = work;
    this.slices = slices;
    this.conditions = conditions;
    this.clock = clock;
  }

  /**
   * The feed as it is afterwards. Its checkpoints are kept already; what it became is not.
   *
   * @param goOn whether time is left and the run is still the only one
   */
  Feed take(Feed feed, BooleanSupplier goOn) {
    if (clock.instant().isBefore(feed.lookAt())) {
      return feed;
    }
    Path file = null;
    try {
      file = Files.createTempFile(tools.folder(), "report", ".xml");
      String reportId = requireNonNull(feed.reportId(), "a report is known");
      return switch (tools.documents().report(feed.key().account(), reportId, file)) {
        case FileAnswer.Fetched fetched -> examine(feed, fetched.file(), goOn);
        case FileAnswer.NotFetched not -> notFetched(feed, not.answer());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Disposal.of(file);
    }
  }

  private Feed notFetched(Feed feed, Answer answer) {
    Instant now = clock.instant();
    return switch (answer) {
      case Answer.Refused refused when refused.concernsKeys() -> feed.later(now.plus(Spans.AGAIN));
      case Answer.Refused refused ->
          vain(
              feed,
              "Amazon refused the report: "
                  + refused.error().code().orElse("status " + refused.httpStatus()));
      case Answer.Unavailable unavailable
          when unavailable.cause() == Answer.Unavailable.Cause.DAMAGED ->
          vain(feed, "The report came with other bytes than its Content-MD5 says");
      // Nothing that lies in the report: it is fetched when Amazon can be reached again.
      default -> overdue(feed.later(now.plus(Spans.AGAIN)), now);
    };
  }

  private Feed overdue(Feed feed, Instant now) {
    if (now.isAfter(feed.plannedAt().plus(Spans.GIVE_UP_AFTER))) {
      return unreadable(feed, "The report could not be fetched within a week");
    }
    if (now.isAfter(feed.plannedAt().plus(Spans.HOLD_AT_MOST))) {
      conditions.overdue(feed, now);
    }
    return feed;
  }

  private Feed vain(Feed feed, String why) {
    Feed failed = feed.failed(clock.instant().plus(Spans.LOOK_EVERY));
    return failed.failures() < ATTEMPTS ? failed : unreadable(failed, why);
  }

  private Feed unreadable(Feed feed, String why) {
    Feed ended = feed.ended(FeedState.UNREADABLE, feed.counts());
    conditions.failed(ended, why, clock.instant());
    return ended;
  }

  private Feed examine(Feed feed, Path file, BooleanSupplier goOn) throws IOException {
    BatchReport all;
    try (InputStream report = open(file)) {
      all = BatchReportReader.read(report, row -> {});
    }
    Optional<String> reference =
        all instanceof BatchReport.Whole whole ? whole.batchReferenceId() : Optional.empty();
    if (reference.filter(it -> !it.equals(feed.submissionId())).isPresent()) {
      return feed.passOver(clock.instant().plus(Spans.LOOK_EVERY));
    }
    boolean again = feed.key().generation() < GENERATIONS;
    List<AmazonId> ids = tools.feeds().ids(feed.key());
    Matching matching =
        new Matching(
            feed,
            new BatchMatcher(feed.key().account(), HandIn.requests(feed.key().operation(), ids)),
            again);
    Reading reading = new Reading(feed, tools.feeds(), matching, work, slices, again, goOn);
    try (InputStream report = open(file)) {
      reading.read(report);
    }
    if (reading.stopped()) {
      return reading.feed();
    }
    return all instanceof BatchReport.Broken broken
        ? vain(reading.feed(), "The report breaks off: " + broken.sentence())
        : end(reading.feed(), matching);
  }

  /** The next feed is planned before this one is at its end, so that a crash forgets none. */
  private Feed end(Feed feed, Matching matching) {
    Instant now = clock.instant();
    if (!matching.repeated().isEmpty()) {
      List<AmazonId> ids = matching.repeated().stream().map(AmazonId::new).toList();
      tools.feeds().plan(Feed.planned(feed.key().successor(), ids.size(), now), ids);
    }
    Feed ended = feed.ended(FeedState.RECONCILED, matching.counts(feed.counts().applied()));
    if (ended.counts().odd()) {
      conditions.odd(ended, matching.oddIds(), now);
    }
    return ended;
  }

  private static InputStream open(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file));
  }
}
