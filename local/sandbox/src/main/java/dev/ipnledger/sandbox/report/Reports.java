package dev.ipnledger.sandbox.report;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.RefusedException;
import java.time.Instant;
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

  /** Eleven digits, as samples show; no number twice. */
  String number() {
    String number;
    do {
      number = String.valueOf(random.nextLong(10_000_000_000L, 100_000_000_000L));
    } while (reports.containsKey(number));
    return number;
  }

  /** The seller's own report, whichever environment it is about. */
  Report find(String sellerId, String id) {
    Report report = reports.get(id);
    if (report == null || !report.account().sellerId().equals(sellerId)) {
      throw new RefusedException(
          ErrorCode.INVALID_REPORT_ID, "The ReportId " + id + " is not known.");
    }
    return report;
  }

  /** The seller's reports, newest first. */
  List<Report> of(String sellerId) {
    return reports.values().stream()
        .filter(report -> report.account().sellerId().equals(sellerId))
        .toList()
        .reversed();
  }
}
