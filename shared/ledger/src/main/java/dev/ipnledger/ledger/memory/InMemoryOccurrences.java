package dev.ipnledger.ledger.memory;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.Occurrence;
import dev.ipnledger.ledger.Occurrences;
import dev.ipnledger.ledger.Outcome;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.IndexKey;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.ledger.key.OccurrenceKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Occurrences in memory: same keys and outcomes as in DynamoDB. */
public final class InMemoryOccurrences implements Occurrences {
  private final TreeMap<ItemKey, Occurrence> kept = new TreeMap<>();

  @Override
  public synchronized Outcome put(Occurrence occurrence) {
    ItemKey key = OccurrenceKeys.of(occurrence);
    Occurrence first = kept.putIfAbsent(key, occurrence);
    if (first == null) {
      return Outcome.RECORDED;
    }
    if (first.digest().equals(occurrence.digest())) {
      return Outcome.DUPLICATE;
    }
    kept.putIfAbsent(OccurrenceKeys.beside(key, occurrence), occurrence);
    return Outcome.CONFLICTING_DUPLICATE;
  }

  @Override
  public synchronized List<Occurrence> batch(Account account, String batchReferenceId) {
    return partition(OccurrenceKeys.batch(account, batchReferenceId));
  }

  @Override
  public synchronized List<Occurrence> byReport(Account account, String reportId) {
    String listing = OccurrenceKeys.byReport(account, reportId);
    return kept.values().stream()
        .filter(
            occurrence -> {
              Map<Index, IndexKey> places = OccurrenceKeys.places(occurrence);
              return places.containsKey(Index.BY_REFERENCE)
                  && places.get(Index.BY_REFERENCE).pk().equals(listing);
            })
        .toList();
  }

  @Override
  public synchronized List<Occurrence> providerEvents(Account account) {
    return partition(OccurrenceKeys.providerEvents(account));
  }

  private List<Occurrence> partition(String pk) {
    List<Occurrence> found = new ArrayList<>();
    kept.tailMap(new ItemKey(pk, Keys.EVIDENCE_PREFIX))
        .forEach(
            (key, occurrence) -> {
              if (Objects.equals(key.pk(), pk)) {
                found.add(occurrence);
              }
            });
    return found;
  }
}
