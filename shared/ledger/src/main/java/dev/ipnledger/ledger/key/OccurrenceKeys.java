package dev.ipnledger.ledger.key;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.Occurrence;
import java.util.Map;

/** Keys of notifications about no payment object. */
public final class OccurrenceKeys {
  private OccurrenceKeys() {}

  /**
   * {@code EVENT#<subject>#<NotificationReferenceId>} under {@code
   * seller#environment#<BatchReferenceId>} or {@code seller#environment#PROVIDER}.
   */
  public static ItemKey of(Occurrence occurrence) {
    String pk =
        switch (occurrence.kind()) {
          case BATCH -> batch(occurrence.account(), occurrence.subject());
          case PROVIDER_EVENT -> providerEvents(occurrence.account());
        };
    return new ItemKey(
        pk,
        EvidenceId.PREFIX
            + EvidenceId.escape(occurrence.subject())
            + "#"
            + EvidenceId.escape(occurrence.notificationReferenceId()));
  }

  /** Where other content stands that came under the same reference id. */
  public static ItemKey beside(ItemKey first, Occurrence other) {
    return new ItemKey(first.pk(), EvidenceId.beside(first.sk(), other.digest()));
  }

  /** The partition of one batch. */
  public static String batch(Account account, String batchReferenceId) {
    return account.key() + "#" + EvidenceId.escape(batchReferenceId);
  }

  /** The partition of all events of a solution provider's merchants. */
  public static String providerEvents(Account account) {
    return account.key() + "#PROVIDER";
  }

  /** What the index of references is asked by for a report. */
  public static String byReport(Account account, String reportId) {
    return account.key() + "#Report#" + reportId;
  }

  /** A batch stands under its report in the index of references, everything else in none. */
  public static Map<Index, IndexKey> places(Occurrence occurrence) {
    String reportId = occurrence.details().get(Occurrence.REPORT_ID);
    if (occurrence.kind() != Occurrence.Kind.BATCH || reportId == null) {
      return Map.of();
    }
    return Map.of(
        Index.BY_REFERENCE,
        new IndexKey(
            byReport(occurrence.account(), reportId),
            Times.millis(occurrence.asOf()) + "#" + occurrence.subject()));
  }
}
