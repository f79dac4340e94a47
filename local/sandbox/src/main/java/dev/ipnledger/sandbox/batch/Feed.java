package dev.ipnledger.sandbox.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.Body;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.service.Caller;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A feed as it was submitted, and how far it is. */
final class Feed {
  /** The one FeedType of payments. */
  static final String TYPE = "_POST_TRANSACTION_PAYMENTS_BATCH_DATA_";

  private final String id;
  private final Caller caller;
  private final Body file;
  private final Instant submitted;
  private FeedStatus status = FeedStatus.SUBMITTED;
  private @Nullable Instant started;
  private @Nullable Instant completed;
  private @Nullable String summary;

  Feed(String id, Caller caller, Body file, Instant submitted) {
    this.id = requireNonNull(id, "id is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.file = requireNonNull(file, "file is null");
    this.submitted = requireNonNull(submitted, "submitted is null");
  }

  String id() {
    return id;
  }

  /** Who submitted it, for which environment. */
  Caller caller() {
    return caller;
  }

  Body file() {
    return file;
  }

  Instant submitted() {
    return submitted;
  }

  FeedStatus status() {
    return status;
  }

  @Nullable Instant started() {
    return started;
  }

  @Nullable Instant completed() {
    return completed;
  }

  /** The processing summary; refused until the feed was checked. */
  String summary() {
    if (summary == null) {
      throw new RefusedException(
          ErrorCode.FEED_PROCESSING_RESULT_NOT_READY,
          "Feed Submission Result is not ready for Feed Submission Id: " + id);
    }
    return summary;
  }

  void begin(Instant at) {
    status = FeedStatus.IN_PROGRESS;
    started = at;
  }

  /** It was accepted, rejected, or cancelled by its seller. */
  void end(FeedStatus how, String result, Instant at) {
    status = how;
    summary = result;
    completed = at;
  }
}
