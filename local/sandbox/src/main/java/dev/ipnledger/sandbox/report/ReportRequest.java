package dev.ipnledger.sandbox.report;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a seller asked for with RequestReport, and how far it is. */
final class ReportRequest {
  /** How far a request is; the wire name is {@code _SUBMITTED_} and so on. */
  enum Status {
    SUBMITTED,
    IN_PROGRESS,
    CANCELLED,
    DONE,
    DONE_NO_DATA;

    String wireName() {
      return "_" + name() + "_";
    }
  }

  private final String id;
  private final Account account;
  private final ReportType type;
  private final Instant start;
  private final Instant end;
  private final Instant submitted;
  private Status status = Status.SUBMITTED;
  private @Nullable Instant started;
  private @Nullable Instant completed;
  private @Nullable String reportId;

  ReportRequest(
      String id, Account account, ReportType type, Instant start, Instant end, Instant submitted) {
    this.id = requireNonNull(id, "id is null");
    this.account = requireNonNull(account, "account is null");
    this.type = requireNonNull(type, "type is null");
    this.start = requireNonNull(start, "start is null");
    this.end = requireNonNull(end, "end is null");
    this.submitted = requireNonNull(submitted, "submitted is null");
  }

  String id() {
    return id;
  }

  Account account() {
    return account;
  }

  ReportType type() {
    return type;
  }

  /** Inclusive. */
  Instant start() {
    return start;
  }

  /** Exclusive. */
  Instant end() {
    return end;
  }

  Instant submitted() {
    return submitted;
  }

  Status status() {
    return status;
  }

  @Nullable Instant started() {
    return started;
  }

  @Nullable Instant completed() {
    return completed;
  }

  /** Null until there is one, and for ever when there was no data. */
  @Nullable String reportId() {
    return reportId;
  }

  void begin(Instant at) {
    status = Status.IN_PROGRESS;
    started = at;
  }

  /**
   * Ends it.
   *
   * @param report null when there was no data
   */
  void finish(@Nullable String report, Instant at) {
    status = report == null ? Status.DONE_NO_DATA : Status.DONE;
    reportId = report;
    completed = at;
  }
}
