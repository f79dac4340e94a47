package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;
import java.time.Instant;

/**
 * The end of a batch, as its notification tells it.
 *
 * @param batchReferenceId the feed submission id
 * @param status {@code COMPLETED} or {@code FAILED}; a sample prints {@code Complete}
 * @param successful requests that were answered 200, a declined payment among them
 * @param failed the others
 */
public record BatchSummary(
    String batchReferenceId,
    String reportId,
    Instant created,
    String status,
    int successful,
    int failed) {
  public BatchSummary {
    requireNonNull(batchReferenceId, "batchReferenceId is null");
    requireNonNull(reportId, "reportId is null");
    requireNonNull(created, "created is null");
    requireNonNull(status, "status is null");
  }

  Announcer.Subject subject(String sellerId) {
    Element root =
        Blocks.root("BatchNotification")
            .add(Element.named("Header").add("MerchantIdentifier", sellerId))
            .add(
                Element.named("BatchSummary")
                    .add("BatchReferenceId", batchReferenceId)
                    .add("ReportId", reportId)
                    .add("CreationTimestamp", WireTime.millis(created))
                    .add("BatchStatus", status)
                    .add(
                        Element.named("ProcessingSummary")
                            .add("RequestsProcessed", String.valueOf(successful + failed))
                            .add("RequestsSuccessful", String.valueOf(successful))
                            .add("RequestsFailed", String.valueOf(failed))));
    return new Announcer.Subject("Batch", batchReferenceId, status, null, root);
  }
}
