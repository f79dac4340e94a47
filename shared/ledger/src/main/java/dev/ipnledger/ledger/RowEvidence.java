package dev.ipnledger.ledger;

import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.ledger.key.EvidenceId;
import dev.ipnledger.xml.XmlRefusedException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Evidence from Amazon's reports. The same row in the same kind of report is the same evidence, in
 * whichever file and however often it comes.
 */
public final class RowEvidence {
  private RowEvidence() {}

  /**
   * A row of a flat file.
   *
   * @param asOf the row's LastUpdateTimestamp, else its CreationTimestamp, else the report's time
   * @param reportType as {@code _GET_FLAT_FILE_OFFAMAZONPAYMENTS_REFUND_DATA_}
   * @param row its text, already without the columns about the buyer
   */
  public static Evidence ofFlatFile(
      Statement statement, Instant asOf, Instant receivedAt, String reportType, String row) {
    return of(statement, asOf, receivedAt, reportType, row, row.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A row of a batch report.
   *
   * @param asOf the report's time, else the feed's
   * @param answer the row's document as it came; the buyer's elements are removed before anything
   *     is kept
   * @throws XmlRefusedException if the answer is not XML
   */
  public static Evidence ofBatch(
      Statement statement, Instant asOf, Instant receivedAt, String feedType, byte[] answer)
      throws XmlRefusedException {
    byte[] kept = Redaction.withoutBuyer(answer);
    String row = new String(kept, StandardCharsets.UTF_8);
    return of(statement, asOf, receivedAt, feedType, row, kept);
  }

  private static Evidence of(
      Statement statement, Instant asOf, Instant receivedAt, String type, String row, byte[] kept) {
    String digest =
        Digest.of(
            type,
            statement.object().account().sellerId(),
            statement.object().account().environment().slug(),
            row);
    String id = EvidenceId.ofRow(statement.object().id(), digest);
    return new Evidence(
        Observation.of(statement, Source.REPORT, asOf, id),
        asOf,
        digest,
        receivedAt,
        null,
        Document.of(kept),
        null);
  }
}
