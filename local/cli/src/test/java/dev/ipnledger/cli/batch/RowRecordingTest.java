package dev.ipnledger.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.mws.batch.BatchRow;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RowRecordingTest {
  private static final Account SELLER = new Account("A1SELLER", Environment.LIVE);
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final AmazonId CAPTURE = new AmazonId("P02-1234567-7654321-C000001");

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final RowRecording recording =
      new RowRecording(
          new Recorder(ledger, account -> Policy.STANDARD, () -> NOW), SELLER, NOW, () -> NOW);

  @Test
  void whatARowStatesIsKeptAsARowOfAReportAndOnlyOnce() {
    BatchRow row = row("Success", "200", "Completed");
    recording.take(row);
    recording.take(row);

    ObjectItem capture = ledger.object(SELLER, CAPTURE).orElseThrow();
    assertThat(capture.view().isIn("Completed")).isTrue();
    assertThat(capture.view().heard()).containsOnlyKeys(Source.REPORT);
    assertThat(ledger.history(capture.object(), Detail.OBSERVATIONS)).hasSize(1);
    assertThat(capture.due()).as("it is asked about all the same").isPresent();
  }

  @Test
  void aRowThatFailedOrStatesNothingIsNotKept() {
    recording.take(row("Failure", "503", "Completed"));
    recording.take(new BatchRow("1", "Success", "200", "OK", "no XML"));
    recording.take(new BatchRow("1", "Success", "200", "OK", "<CloseAuthorizationResponse/>"));

    assertThat(recording.recorded()).isZero();
    assertThat(ledger.order(SELLER, CAPTURE.root())).isEmpty();
  }

  private static BatchRow row(String result, String code, String state) {
    return new BatchRow(
        "1",
        result,
        code,
        "x",
        """
        <CaptureResponse><CaptureDetails><AmazonCaptureId>%s</AmazonCaptureId>
        <CaptureReferenceId>c1</CaptureReferenceId>
        <CaptureAmount><CurrencyCode>EUR</CurrencyCode><Amount>10.00</Amount></CaptureAmount>
        <CreationTimestamp>2026-03-01T09:00:00Z</CreationTimestamp>
        <CaptureStatus><State>%s</State>
        <LastUpdateTimestamp>2026-03-01T09:00:00Z</LastUpdateTimestamp></CaptureStatus>
        </CaptureDetails></CaptureResponse>"""
            .formatted(CAPTURE.text(), state));
  }
}
