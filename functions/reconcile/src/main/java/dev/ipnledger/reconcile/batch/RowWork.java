package dev.ipnledger.reconcile.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.inquiry.Inquiry;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.ContentionException;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.mws.batch.Verdict;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * Takes one row of a report into the ledger, as the answer to a Get that it is. It counts as given
 * when Amazon took the feed: it was worked out later, but how much later nobody says, and a
 * notification from in between must not count as answered.
 */
final class RowWork {
  private final Recorder recorder;
  private final Consumer<ObjectRef> review;
  private final InstantSource clock;

  /**
   * @param review looks at the order of an object that was answered
   */
  RowWork(Recorder recorder, Consumer<ObjectRef> review, InstantSource clock) {
    this.recorder = recorder;
    this.review = review;
    this.clock = clock;
  }

  /**
   * The second time it changes nothing.
   *
   * @param asOf when Amazon took the feed, UTC
   * @param again whether what may be repeated is repeated by the next feed
   */
  void take(Row row, Instant asOf, boolean again) {
    try {
      switch (row.verdict()) {
        case Verdict.Succeeded succeeded ->
            answered(row, succeeded.statement().orElseThrow(), asOf);
        case Verdict.Failed failed when failed.retriable() && again -> {
          // The next feed asks again.
        }
        case Verdict.Failed failed -> failed(row.object(), failed);
        default -> recorder.failedGet(row.object(), Inquiry.NOT_UNDERSTOOD, clock.instant());
      }
    } catch (ContentionException e) {
      // Others are at work on the object, and what is due of it stays due.
    }
  }

  private void answered(Row row, Statement statement, Instant asOf) {
    byte[] document = row.row().responseData().getBytes(UTF_8);
    switch (Inquiry.answered(statement, asOf, clock.instant(), document)) {
      case Asked.Answered answer -> {
        recorder.answer(row.object(), answer.evidence());
        review.accept(row.object());
      }
      case Asked.Failed failed -> recorder.failedGet(row.object(), failed.failure(), failed.at());
      default -> throw new IllegalStateException("a document was had");
    }
  }

  private void failed(ObjectRef object, Verdict.Failed failed) {
    if (failed.httpStatus() == 401 || failed.httpStatus() == 403) {
      return; // It says nothing about the object; the next single call finds out about the keys.
    }
    String none = failed.httpStatus() == 404 ? Inquiry.NOT_FOUND : Inquiry.UNAVAILABLE;
    recorder.failedGet(object, failed.error().code().orElse(none), clock.instant());
  }
}
