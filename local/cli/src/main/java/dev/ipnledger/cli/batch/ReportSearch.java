package dev.ipnledger.cli.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.Occurrence;
import dev.ipnledger.ledger.Occurrences;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.Outcome;
import dev.ipnledger.mws.request.GetReportList;
import dev.ipnledger.mws.response.ReportInfo;
import dev.ipnledger.mws.response.Reports;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds the report of a batch: by its notification, and when none has come by Amazon's list of
 * reports.
 */
final class ReportSearch {
  private static final String TYPE = "_POST_TRANSACTION_PAYMENTS_BATCH_DATA_";

  private final Occurrences occurrences;
  private final MwsClient mws;

  ReportSearch(Occurrences occurrences, MwsClient mws) {
    this.occurrences = requireNonNull(occurrences, "occurrences is null");
    this.mws = requireNonNull(mws, "mws is null");
  }

  /**
   * A report that may be fetched.
   *
   * @param id {@code ReportId}
   * @param at when it was made, UTC; empty when nobody says
   */
  record Candidate(String id, Optional<Instant> at) {}

  /**
   * What may be the batch's report, most likely first; one whose {@code BatchReferenceId} is
   * another batch's is not it. Empty when there is none yet.
   */
  List<Candidate> candidates(Account account, String feedSubmissionId) {
    List<Candidate> notified =
        occurrences.batch(account, feedSubmissionId).stream()
            .filter(it -> it.details().containsKey(Occurrence.REPORT_ID))
            .map(
                it ->
                    new Candidate(
                        it.details().getOrDefault(Occurrence.REPORT_ID, ""),
                        Optional.of(it.asOf())))
            .toList();
    return notified.isEmpty() ? listed(account, feedSubmissionId) : notified;
  }

  /** How Amazon lists these reports is documented nowhere: by the feed's id, or by none. */
  private List<Candidate> listed(Account account, String feedSubmissionId) {
    Outcome<Reports> outcome =
        mws.call(account, GetReportList.of().reportTypeList(List.of(TYPE)).maxCount(100));
    if (!(outcome instanceof Outcome.Done<Reports> done)) {
      return List.of();
    }
    List<ReportInfo> reports = done.result().reports();
    List<ReportInfo> own =
        reports.stream()
            .filter(report -> report.requestId().filter(feedSubmissionId::equals).isPresent())
            .toList();
    return (own.isEmpty()
            ? reports.stream().filter(report -> report.requestId().isEmpty()).toList()
            : own)
        .stream().map(report -> new Candidate(report.id(), report.availableAt())).toList();
  }
}
