package dev.ipnledger.documents;

import dev.ipnledger.domain.value.MalformedValueException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The value of an element that should stand once. When it stands more than once and the values
 * differ, none of them is taken: which one is right cannot be known.
 */
final class Single {
  /** How one element is read; empty when it states nothing. */
  @FunctionalInterface
  interface Reading<E, V> {
    Optional<V> of(E element) throws LeftOutException;
  }

  private Single() {}

  /**
   * @param name the element's name, with which each problem begins
   * @param problems gets a sentence for each thing that is odd
   */
  static <E, V> Optional<V> of(
      String name, List<E> elements, Reading<E, V> reading, List<String> problems) {
    Set<Optional<V>> values = new LinkedHashSet<>();
    for (E element : elements) {
      try {
        values.add(reading.of(element));
      } catch (LeftOutException | MalformedValueException e) {
        problems.add(name + " " + e.getMessage() + "; left out");
        return Optional.empty();
      }
    }
    if (values.size() > 1) {
      problems.add(name + " stands " + elements.size() + " times with different values; left out");
      return Optional.empty();
    }
    if (elements.size() > 1) {
      problems.add(name + " stands " + elements.size() + " times with the same value");
    }
    return values.stream().findFirst().flatMap(value -> value);
  }
}
