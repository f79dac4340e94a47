package dev.ipnledger.ledger.dynamodb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each distinct thing a number, so that what many registers share is written once. */
final class Pool<T> {
  private final Map<T, Integer> numbers = new LinkedHashMap<>();

  int number(T thing) {
    return numbers.computeIfAbsent(thing, first -> numbers.size());
  }

  List<T> things() {
    return new ArrayList<>(numbers.keySet());
  }
}
