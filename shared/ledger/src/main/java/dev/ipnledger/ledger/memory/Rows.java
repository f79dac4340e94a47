package dev.ipnledger.ledger.memory;

import dev.ipnledger.ledger.DueEntry;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.key.Cursor;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.IndexKey;
import dev.ipnledger.ledger.key.ItemKey;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The table: partitions with their rows in the order of the sort keys, and the indexes over them.
 */
final class Rows {
  /** Comes after every character of a key. */
  private static final String END = "\uffff";

  /** By partition key, then by sort key. */
  private final Map<String, NavigableMap<String, Row>> partitions = new HashMap<>();

  /** What stands in an index under one partition key of it, by the index and that key. */
  private final Map<Listing, Map<ItemKey, IndexKey>> listings = new HashMap<>();

  private record Listing(Index index, String pk) {}

  /** The one index that is read over and over, so its lines are kept in their order, as above. */
  private final Map<String, NavigableMap<String, DueEntry>> due = new HashMap<>();

  <T> Optional<T> get(ItemKey key, Class<T> type) {
    return row(key).map(row -> type.cast(row.content()));
  }

  private Optional<Row> row(ItemKey key) {
    return Optional.ofNullable(partition(key.pk()).get(key.sk()));
  }

  private NavigableMap<String, Row> partition(String pk) {
    return partitions.getOrDefault(pk, Collections.emptyNavigableMap());
  }

  void put(ItemKey key, Object content, Map<Index, IndexKey> places) {
    Map<Index, IndexKey> before = places(key);
    partitions
        .computeIfAbsent(key.pk(), _ -> new TreeMap<>())
        .put(key.sk(), new Row(key, content, places));
    unlist(key, before, places);
    places.forEach(
        (index, place) -> {
          if (!place.equals(before.get(index))) {
            listings
                .computeIfAbsent(new Listing(index, place.pk()), _ -> new HashMap<>())
                .put(key, place);
          }
        });
    IndexKey place = places.get(Index.DUE);
    if (place != null && content instanceof ObjectItem item) {
      agenda(place.pk()).put(place.sk(), DueEntry.of(item.object(), item.due().orElseThrow()));
    }
  }

  /** Where the row at that key stands in the indexes; empty when there is none. */
  Map<Index, IndexKey> places(ItemKey key) {
    return row(key).map(Row::places).orElse(Map.of());
  }

  /** Nothing when nothing stands there. */
  void remove(ItemKey key) {
    unlist(key, places(key), Map.of());
    if (row(key).isPresent()) {
      partition(key.pk()).remove(key.sk());
    }
  }

  /** Takes a row from the places that it leaves. */
  private void unlist(ItemKey key, Map<Index, IndexKey> before, Map<Index, IndexKey> after) {
    before.forEach(
        (index, place) -> {
          if (!place.equals(after.get(index))) {
            listings.getOrDefault(new Listing(index, place.pk()), new HashMap<>()).remove(key);
            if (index == Index.DUE) {
              agenda(place.pk()).remove(place.sk());
            }
          }
        });
  }

  private NavigableMap<String, DueEntry> agenda(String pk) {
    return due.computeIfAbsent(pk, _ -> new TreeMap<>());
  }

  /**
   * The part of the agenda with that partition key that comes after a place, in its order. No
   * stream, which would begin by counting all that a tree holds.
   */
  Iterable<DueEntry> due(String pk, Optional<IndexKey> after) {
    return agenda(pk).tailMap(after.map(IndexKey::sk).orElse(""), false).values();
  }

  /** The contents of one partition whose sort keys begin so, in the order of the sort keys. */
  <T> Stream<T> partition(String pk, String skPrefix, Class<T> type) {
    return partition(pk).subMap(skPrefix, skPrefix + END).values().stream()
        .map(row -> type.cast(row.content()));
  }

  <T> Page<T> page(
      Index index,
      String listing,
      String ownerKey,
      boolean forward,
      PageRequest page,
      Class<T> type) {
    Comparator<Cursor> ascending =
        Comparator.<Cursor, String>comparing(cursor -> cursor.place().sk())
            .thenComparing(Cursor::item);
    Comparator<Cursor> order = forward ? ascending : ascending.reversed();
    Optional<Cursor> after = page.cursor().map(text -> Cursor.parse(text, listing, ownerKey));
    List<Cursor> found =
        listings.getOrDefault(new Listing(index, listing), Map.of()).entrySet().stream()
            .map(entry -> new Cursor(entry.getValue(), entry.getKey()))
            .filter(cursor -> after.filter(last -> order.compare(cursor, last) <= 0).isEmpty())
            .sorted(order)
            .limit(page.limit() + 1L)
            .toList();
    List<Cursor> shown = found.subList(0, Math.min(found.size(), page.limit()));
    return new Page<>(
        shown.stream().map(cursor -> get(cursor.item(), type).orElseThrow()).toList(),
        found.size() > shown.size() ? Optional.of(shown.getLast().text()) : Optional.empty());
  }
}
