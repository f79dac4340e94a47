package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.Occurrence;
import dev.ipnledger.ledger.Occurrences;
import dev.ipnledger.ledger.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows which notifications without a payment object are kept: those of batches. */
public final class OccurrenceWatch implements Occurrences {
  private final Occurrences occurrences;
  private final Set<String> references = new HashSet<>();

  /**
   * @param occurrences the store itself
   */
  public OccurrenceWatch(Occurrences occurrences) {
    this.occurrences = occurrences;
  }

  /** Whether a notification with that reference id is kept. */
  boolean isKept(String reference) {
    return references.contains(reference);
  }

  @Override
  public Outcome put(Occurrence occurrence) {
    Outcome outcome = occurrences.put(occurrence);
    references.add(occurrence.notificationReferenceId());
    return outcome;
  }

  @Override
  public List<Occurrence> batch(Account account, String batchReferenceId) {
    return occurrences.batch(account, batchReferenceId);
  }

  @Override
  public List<Occurrence> byReport(Account account, String reportId) {
    return occurrences.byReport(account, reportId);
  }

  @Override
  public List<Occurrence> providerEvents(Account account) {
    return occurrences.providerEvents(account);
  }
}
