package dev.ipnledger.cli.audit;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.key.ItemKey;
import java.util.Comparator;
import java.util.List;

/**
 * One item that is not as it should be.
 *
 * @param key the item, by its partition key and sort key; for what is missing the key that it had
 * @param differences what exactly, one sentence each; empty when the kind says it all
 */
record Finding(FindingKind kind, ItemKey key, List<String> differences) {
  static final Comparator<Finding> BY_KEY =
      Comparator.comparing(Finding::key).thenComparing(Finding::kind);

  Finding {
    requireNonNull(kind, "kind is null");
    requireNonNull(key, "key is null");
    differences = List.copyOf(differences);
  }

  static Finding of(FindingKind kind, ItemKey key, String... differences) {
    return new Finding(kind, key, List.of(differences));
  }
}
