package dev.ipnledger.sandbox.report;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.RefusedException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Every report that can be fetched; only inside a visit of the world. */
public final class Reports {
  private final RandomGenerator random;
  private final Map<String, Report> reports = new LinkedHashMap<>();

  public Reports(RandomGenerator random) {
    this.random = requireNonNull(random, "random is null");
  }

  /** Keeps a text as a report; see {@link Report} for the parts. */
  public Report add(
      Account account,
      String type,
      @Nullable String requestId,
      String contentType,
      String text,
      Instant at) {
    Report report = new Report(number(), account, type, requestId, contentType, text, at);
    reports.put(report.id(), report);
    return report;
  }

  /** Keeps a flat file. */
  Report addFile(
      Account account, ReportType type, @Nullable String requestId, String text, Instant at) {
    return add(account, type.wireName(), requestId, "text/plain;charset=UTF-8", text, at);
  }

  /** Eleven digits, as samples show; no number twice. */
  String number() {
    String number;
    do {
      number = String.valueOf(random.nextLong(10_000_000_000L, 100_000_000_000L));
    } while (reports.containsKey(number));
    return number;
  }

  /**
   * The seller's own report, whichever environment it is about.
   *
   * @throws RefusedException InvalidReportId when there is none, or none any more
   */
  Report find(String sellerId, String id, Instant at) {
    Report report = reports.get(id);
    if (report == null || !shown(report, sellerId, at)) {
      throw new RefusedException(
          ErrorCode.INVALID_REPORT_ID, "The ReportId " + id + " is not known.");
    }
    return report;
  }

  /** The seller's reports that are still kept, newest first. */
  List<Report> of(String sellerId, Instant at) {
    return reports.values().stream()
        .filter(report -> shown(report, sellerId, at))
        .sorted(Comparator.comparing(Report::available))
        .toList()
        .reversed();
  }

  private static boolean shown(Report report, String sellerId, Instant at) {
    return report.account().sellerId().equals(sellerId)
        && !report.available().isBefore(at.minus(ListFilter.KEPT));
  }
}
