package dev.ipnledger.mws.response;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * {@code ReportInfo}.
 *
 * @param id {@code ReportId}, for {@code GetReport}; a text, though it looks like a number
 * @param type {@code ReportType}
 * @param requestId {@code ReportRequestId}; empty when Amazon made the report by itself
 * @param availableAt {@code AvailableDate}; empty when it can't be read
 */
public record ReportInfo(
    String id, Optional<String> type, Optional<String> requestId, Optional<Instant> availableAt) {
  public ReportInfo {
    requireNonNull(id, "id is null");
  }
}
