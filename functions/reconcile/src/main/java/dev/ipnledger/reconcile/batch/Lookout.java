package dev.ipnledger.reconcile.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.Occurrence;
import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedCounts;
import dev.ipnledger.ledger.feed.FeedState;
import dev.ipnledger.mws.Outcome;
import dev.ipnledger.mws.request.GetFeedSubmissionList;
import dev.ipnledger.mws.request.GetReportList;
import dev.ipnledger.mws.response.FeedSubmission;
import dev.ipnledger.mws.response.FeedSubmissions;
import dev.ipnledger.mws.response.ReportInfo;
import dev.ipnledger.mws.response.Reports;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Waits for a feed's report: the notification names it, and when none comes Amazon is asked now and
 * then, first whether it took the feed, then which reports there are.
 */
final class Lookout {
  private static final String REPORT_TYPE = "_POST_TRANSACTION_PAYMENTS_BATCH_DATA_";

  private final BatchTools tools;
  private final Conditions conditions;
  private final InstantSource clock;

  Lookout(BatchTools tools, Conditions conditions, InstantSource clock) {
    this.tools = tools;
    this.conditions = conditions;
    this.clock = clock;
  }

  /** The feed as it is after one look. */
  Feed look(Feed feed) {
    Instant now = clock.instant();
    String id = requireNonNull(feed.submissionId(), "a feed that was taken has an id");
    Optional<String> notified = notified(feed, id);
    if (notified.isPresent()) {
      return reported(feed, notified.get(), now);
    }
    if (now.isBefore(feed.lookAt())) {
      return feed;
    }
    if (now.isAfter(feed.plannedAt().plus(Spans.GIVE_UP_AFTER))) {
      Feed silent = feed.ended(FeedState.SILENT, FeedCounts.NONE);
      conditions.overdueNoMore(feed);
      conditions.failed(silent, "No report of the feed ever came", now);
      return silent;
    }
    if (isOverdue(feed, now)) {
      conditions.overdue(feed, now);
    }
    return feed.state() == FeedState.SUBMITTED ? ask(feed, id, now) : search(feed, id, now);
  }

  private Feed reported(Feed feed, String reportId, Instant now) {
    if (isOverdue(feed, now)) {
      conditions.overdueNoMore(feed);
    }
    return feed.reported(reportId, now);
  }

  private static boolean isOverdue(Feed feed, Instant now) {
    return now.isAfter(feed.plannedAt().plus(Spans.HOLD_AT_MOST));
  }

  private Optional<String> notified(Feed feed, String id) {
    return tools.occurrences().batch(feed.key().account(), id).stream()
        .flatMap(it -> Optional.ofNullable(it.details().get(Occurrence.REPORT_ID)).stream())
        .filter(report -> !feed.passedOver().contains(report))
        .findFirst();
  }

  private Feed ask(Feed feed, String id, Instant now) {
    Account account = feed.key().account();
    Instant next = now.plus(Spans.LOOK_EVERY);
    Outcome<FeedSubmissions> outcome =
        tools.calls().call(account, GetFeedSubmissionList.of().feedSubmissionIdList(List.of(id)));
    Optional<FeedSubmission> told =
        outcome instanceof Outcome.Done<FeedSubmissions> done
            ? done.result().feeds().stream().filter(it -> it.id().equals(id)).findFirst()
            : Optional.empty();
    if (told.filter(FeedSubmission::cancelled).isPresent()) {
      Feed cancelled = feed.ended(FeedState.CANCELLED, FeedCounts.NONE);
      conditions.failed(cancelled, "Amazon rejected the feed, or the seller took it back", now);
      return cancelled;
    }
    return told.filter(FeedSubmission::accepted).isPresent()
        ? feed.accepted(next)
        : feed.later(next);
  }

  /** How Amazon lists the reports of batches is documented nowhere; the report itself tells. */
  private Feed search(Feed feed, String id, Instant now) {
    GetReportList list =
        GetReportList.of()
            .reportTypeList(List.of(REPORT_TYPE))
            .availableFromDate(requireNonNull(feed.submittedAt(), "it was taken at some time"))
            .maxCount(100);
    List<ReportInfo> candidates =
        tools.calls().call(feed.key().account(), list) instanceof Outcome.Done<Reports> done
            ? done.result().reports().stream()
                .filter(it -> !feed.passedOver().contains(it.id()))
                .toList()
            : List.of();
    return candidates.stream()
        .filter(it -> it.requestId().map(id::equals).orElse(false))
        .findFirst()
        .or(() -> candidates.stream().filter(it -> it.requestId().isEmpty()).findFirst())
        .map(report -> reported(feed, report.id(), now))
        .orElseGet(() -> feed.later(now.plus(Spans.LOOK_EVERY)));
  }
}
