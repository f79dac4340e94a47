package dev.ipnledger.cli.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an audit has found so far. It holds what is wrong, and of all else only counts. */
final class AuditReport {
  /**
   * A finding, and what was done about it.
   *
   * @param repair absent when nobody asked for a repair
   */
  record Entry(Finding finding, @Nullable String repair) {}

  private final List<Entry> entries = new ArrayList<>();
  private SortedMap<String, Integer> certificates = Collections.emptySortedMap();
  private long items;
  private int partitions;
  private Optional<String> resume = Optional.empty();

  void add(PartitionAudit.Result result, List<Entry> found) {
    partitions++;
    items += result.items();
    entries.addAll(found);
  }

  void replace(String pk, List<Entry> found) {
    entries.removeIf(entry -> entry.finding().key().pk().equals(pk));
    entries.addAll(found);
  }

  void verified(SortedMap<String, Integer> verified) {
    certificates = Collections.unmodifiableSortedMap(new TreeMap<>(verified));
  }

  /** The walk ended before the end of the table; a next one begins there. */
  void endedAt(String token) {
    resume = Optional.of(token);
  }

  List<Entry> entries() {
    return entries;
  }

  /** How many signatures each certificate verified, by fingerprint and subject. */
  SortedMap<String, Integer> certificates() {
    return certificates;
  }

  long items() {
    return items;
  }

  int partitions() {
    return partitions;
  }

  /** Empty when the whole table was looked at. */
  Optional<String> resume() {
    return resume;
  }
}
