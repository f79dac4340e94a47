package dev.ipnledger.reconcile.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.Feeds;
import dev.ipnledger.mws.batch.BatchReport;
import dev.ipnledger.mws.batch.BatchReportReader;
import dev.ipnledger.mws.batch.BatchRow;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One reading of a report, from its first row. All rows are matched; those before the checkpoint
 * are in the ledger already, and the rest is taken in slices, each followed by a checkpoint, so
 * that a run that dies repeats a slice at most.
 */
final class Reading {
  /** Rows between two checkpoints. */
  static final int SLICE = 256;

  private final Feeds feeds;
  private final Matching matching;
  private final RowWork work;
  private final Slices slices;
  private final boolean again;
  private final BooleanSupplier goOn;
  private final List<Row> slice = new ArrayList<>();
  private Feed feed;
  private int rows;
  private boolean stopped;

  /**
   * @param feed with the checkpoint
   * @param again whether what may be repeated is repeated by the next feed
   * @param goOn asked before each slice
   */
  Reading(
      Feed feed,
      Feeds feeds,
      Matching matching,
      RowWork work,
      Slices slices,
      boolean again,
      BooleanSupplier goOn) {
    this.feed = feed;
    this.feeds = feeds;
    this.matching = matching;
    this.work = work;
    this.slices = slices;
    this.again = again;
    this.goOn = goOn;
  }

  /** Reads to the end, or as far as it goes. */
  BatchReport read(InputStream report) {
    BatchReport read = BatchReportReader.read(report, this::row);
    if (!stopped) {
      takeSlice();
    }
    return read;
  }

  /** The feed with the checkpoint that was reached. */
  Feed feed() {
    return feed;
  }

  /** Whether it stopped before the last row: no time is left, or another run works the feed. */
  boolean stopped() {
    return stopped;
  }

  private void row(BatchRow one) {
    if (stopped) {
      return;
    }
    Optional<Row> row = matching.match(one);
    rows++;
    if (rows > feed.counts().applied()) {
      row.ifPresent(slice::add);
      if (rows - feed.counts().applied() >= SLICE) {
        takeSlice();
      }
    }
  }

  private void takeSlice() {
    if (rows <= feed.counts().applied()) {
      return;
    }
    if (!goOn.getAsBoolean()) {
      stopped = true;
      return;
    }
    Instant asOf = requireNonNull(feed.submittedAt(), "a feed with a report was taken");
    slices.work(slice, row -> work.take(row, asOf, again));
    slice.clear();
    Optional<Feed> kept = feeds.put(feed.applied(rows));
    feed = kept.orElse(feed);
    stopped = kept.isEmpty();
  }
}
