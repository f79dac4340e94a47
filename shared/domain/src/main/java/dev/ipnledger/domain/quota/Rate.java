package dev.ipnledger.domain.quota;

import static dev.ipnledger.domain.quota.Section.FEEDS;
import static dev.ipnledger.domain.quota.Section.OFF_AMAZON_PAYMENTS;
import static dev.ipnledger.domain.quota.Section.REPORTS;

import dev.ipnledger.domain.Environment;
import java.util.OptionalInt;

/**
 * The published quotas (guide, "Throttling"; for feeds and reports the reference pages). Sections
 * with an hourly cap have one quota for both environments.
 */
enum Rate {
  GET(OFF_AMAZON_PAYMENTS, 20, 500, 5, 1_000, 0),
  CHANGE(OFF_AMAZON_PAYMENTS, 10, 1_000, 2, 2_000, 0),
  /** Nothing is published for listing; it is taken for a change, which is the slower. */
  LIST(OFF_AMAZON_PAYMENTS, 10, 1_000, 2, 2_000, 0),
  STATUS(OFF_AMAZON_PAYMENTS, 2, 300_000, 2, 300_000, 0),
  SUBMIT_FEED(FEEDS, 15, 120_000, 15, 120_000, 30),
  FEED_LIST(FEEDS, 10, 45_000, 10, 45_000, 80),
  FEED_RESULT(FEEDS, 15, 60_000, 15, 60_000, 60),
  FEED_NEXT(FEEDS, 30, 2_000, 30, 2_000, 1_800),
  REQUEST_REPORT(REPORTS, 15, 60_000, 15, 60_000, 60),
  REPORT_REQUEST_LIST(REPORTS, 10, 45_000, 10, 45_000, 80),
  REPORT(REPORTS, 15, 60_000, 15, 60_000, 60),
  REPORT_NEXT(REPORTS, 30, 2_000, 30, 2_000, 1_800);

  private static final long HOUR_MS = 3_600_000;

  private final Section section;
  private final int liveMax;
  private final long liveRestoreMs;
  private final int sandboxMax;
  private final long sandboxRestoreMs;
  private final int hourly;

  Rate(
      Section section,
      int liveMax,
      long liveRestoreMs,
      int sandboxMax,
      long sandboxRestoreMs,
      int hourly) {
    this.section = section;
    this.liveMax = liveMax;
    this.liveRestoreMs = liveRestoreMs;
    this.sandboxMax = sandboxMax;
    this.sandboxRestoreMs = sandboxRestoreMs;
    this.hourly = hourly;
  }

  Section section() {
    return section;
  }

  OptionalInt hourly() {
    return hourly == 0 ? OptionalInt.empty() : OptionalInt.of(hourly);
  }

  Quota published(Environment environment) {
    return switch (environment) {
      case LIVE -> new Quota(liveMax, liveRestoreMs);
      case SANDBOX -> new Quota(sandboxMax, sandboxRestoreMs);
    };
  }

  /**
   * One bucket that keeps both quotas: a full one and what an hour restores are together the hourly
   * cap, so that no hour, wherever it begins, sees more calls than that.
   */
  Quota kept(Environment environment) {
    Quota published = published(environment);
    if (hourly == 0) {
      return published;
    }
    long spread = Math.ceilDiv(HOUR_MS, (long) hourly - published.max());
    return new Quota(published.max(), Math.max(published.restoreIntervalMs(), spread));
  }
}
