package dev.ipnledger.mws.catalogue;

import static dev.ipnledger.domain.quota.Operation.GET_MERCHANT_ACCOUNT_STATUS;
import static dev.ipnledger.domain.quota.Operation.GET_SERVICE_STATUS;

import java.util.List;

/** What asks how the service and the seller's account are. */
final class StatusEntries {
  static final List<Entry> ALL =
      List.of(
          EntryBuilder.of(GET_SERVICE_STATUS).answers(ResultShape.SERVICE_STATUS, Evidence.SDK),
          EntryBuilder.of(GET_MERCHANT_ACCOUNT_STATUS)
              .answers(ResultShape.ACCOUNT_STATUS, Evidence.SDK));

  private StatusEntries() {}
}
