package dev.ipnledger.domain.view;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** The three ways in which registers are joined. Each is a semilattice of its own. */
final class Join {
  private Join() {}

  /** The greater of both by a total order; what is absent loses. */
  static <T> @Nullable T greatest(
      @Nullable T left, @Nullable T right, Comparator<? super T> order) {
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return order.compare(left, right) >= 0 ? left : right;
  }

  /** The smaller of both by a total order; what is absent loses. */
  static <T> @Nullable T least(@Nullable T left, @Nullable T right, Comparator<? super T> order) {
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return order.compare(left, right) <= 0 ? left : right;
  }

  /**
   * All keys of both, with the values of the keys that both have joined in their turn. The left map
   * itself when the right one adds nothing, as most documents do: it needs no copy then, and
   * whoever compares the two sees at once that they are the same.
   */
  static <K extends Comparable<K>, V> SortedMap<K, V> union(
      SortedMap<K, V> left, SortedMap<K, V> right, BinaryOperator<V> values) {
    TreeMap<K, V> all = null;
    for (Map.Entry<K, V> added : right.entrySet()) {
      V known = left.get(added.getKey());
      V joined = known == null ? added.getValue() : values.apply(known, added.getValue());
      if (!joined.equals(known)) {
        all = all == null ? new TreeMap<>(left) : all;
        all.put(added.getKey(), joined);
      }
    }
    return all == null ? left : Collections.unmodifiableSortedMap(all);
  }

  /** All members of both sets; the smaller evidence id stands for a member that both have. */
  static SortedMap<String, String> union(
      SortedMap<String, String> left, SortedMap<String, String> right) {
    return union(left, right, BinaryOperator.minBy(Comparator.naturalOrder()));
  }
}
