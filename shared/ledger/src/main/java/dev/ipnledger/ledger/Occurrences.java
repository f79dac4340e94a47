package dev.ipnledger.ledger;

import dev.ipnledger.domain.Account;
import java.util.List;

/** Keeps the notifications about no payment object, and finds them again. */
public interface Occurrences {
  /**
   * Keeps one once; other content under the same reference id is kept beside the first.
   *
   * @return recorded, duplicate or conflicting duplicate
   */
  Outcome put(Occurrence occurrence);

  /** What was notified of a batch, by its {@code FeedSubmissionId}; strongly consistent. */
  List<Occurrence> batch(Account account, String batchReferenceId);

  /**
   * What was notified of the batch with that report; from an index, which lags behind.
   *
   * @param reportId what {@code GetReport} is asked for
   */
  List<Occurrence> byReport(Account account, String reportId);

  /** All that was notified to a solution provider of its merchants; strongly consistent. */
  List<Occurrence> providerEvents(Account account);
}
