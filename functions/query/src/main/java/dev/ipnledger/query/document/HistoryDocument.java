package dev.ipnledger.query.document;

import dev.ipnledger.ledger.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of an order's history.
 *
 * @param evidence oldest first, by {@code asOf}
 * @param cursor of the next page; absent on the last one
 */
public record HistoryDocument(
    String orderReferenceId, List<EvidenceDocument> evidence, @Nullable String cursor) {
  /** A page of these pieces of evidence. */
  public static HistoryDocument of(
      String orderReferenceId, List<Evidence> evidence, @Nullable String cursor) {
    return new HistoryDocument(
        orderReferenceId, evidence.stream().map(EvidenceDocument::of).toList(), cursor);
  }
}
