package dev.ipnledger.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.ipnledger.documents.Details;
import dev.ipnledger.documents.DetailsReader;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.OtherKindException;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.RowEvidence;
import dev.ipnledger.mws.batch.BatchRow;
import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Takes what a report's rows state of payments into the ledger, as rows of a report (source {@code
 * REPORT}); the buyer's elements are left out. The same row the second time changes nothing.
 */
final class RowRecording {
  private static final String FEED_TYPE = "_POST_TRANSACTION_PAYMENTS_BATCH_DATA_";

  private final Recorder recorder;
  private final Account account;
  private final Instant asOf;
  private final InstantSource clock;
  private long recorded;

  /**
   * @param account whose batch it was
   * @param asOf when the report was made, UTC
   */
  RowRecording(Recorder recorder, Account account, Instant asOf, InstantSource clock) {
    this.recorder = requireNonNull(recorder, "recorder is null");
    this.account = requireNonNull(account, "account is null");
    this.asOf = requireNonNull(asOf, "asOf is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** One row; nothing when it failed, or states no payment. */
  void take(BatchRow row) {
    if (!row.succeeded()) {
      return;
    }
    try {
      List<Statement> stated =
          DetailsReader.readAll(XmlDocument.of(row.responseData())).stream()
              .filter(Details.class::isInstance)
              .map(Details.class::cast)
              .map(details -> details.in(account))
              .toList();
      for (Statement statement : stated) {
        record(statement, row);
      }
    } catch (XmlRefusedException | OtherKindException e) {
      // The row is printed all the same, and states nothing that can be kept.
    }
  }

  /** Rows that are in the ledger. */
  long recorded() {
    return recorded;
  }

  private void record(Statement statement, BatchRow row) throws XmlRefusedException {
    recorder.record(
        statement.object(),
        List.of(
            RowEvidence.ofBatch(
                statement, asOf, clock.instant(), FEED_TYPE, row.responseData().getBytes(UTF_8))),
        view -> Asked.nothing());
    recorded++;
  }
}
