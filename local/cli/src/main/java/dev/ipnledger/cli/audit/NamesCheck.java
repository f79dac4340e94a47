package dev.ipnledger.cli.audit;

import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.ledger.Reference;
import dev.ipnledger.ledger.dynamodb.StoredItem;
import dev.ipnledger.ledger.dynamodb.UnreadableItemException;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges the further names of a partition's objects against the documents that give them. */
final class NamesCheck {
  private final Map<ItemKey, StoredItem> kept = new TreeMap<>();

  void take(StoredItem item) {
    kept.put(item.key(), item);
  }

  /**
   * What is wrong with the names.
   *
   * @param dossiers by the object's key
   */
  List<Finding> conclude(Map<ItemKey, Dossier> dossiers) {
    List<Finding> findings = new ArrayList<>();
    dossiers.values().stream()
        .flatMap(dossier -> needed(dossier).stream())
        .map(Keys::reference)
        .filter(key -> !kept.containsKey(key))
        .forEach(key -> findings.add(Finding.of(FindingKind.MISSING_REFERENCE, key)));
    kept.forEach(
        (key, item) -> check(item, dossiers.get(Keys.named(key))).ifPresent(findings::add));
    return findings;
  }

  /** The names of an object that must have an item. */
  static NavigableSet<Reference> needed(Dossier dossier) {
    return dossier
        .view()
        .map(view -> Reference.besides(dossier.observations(), view))
        .orElseGet(TreeSet::new);
  }

  private static Optional<Finding> check(StoredItem item, @Nullable Dossier dossier) {
    Reference name;
    try {
      name = item.reference();
    } catch (UnreadableItemException e) {
      return Optional.of(EvidenceCheck.unreadable(item.key(), e));
    }
    ItemKey own = Keys.reference(name);
    if (!own.equals(item.key())) {
      return Optional.of(
          Finding.of(
              FindingKind.WRONG_KEY, item.key(), "it belongs under " + own.pk() + " " + own.sk()));
    }
    Set<String> differences = item.differences(name);
    if (!differences.isEmpty()) {
      return Optional.of(
          Finding.of(
              FindingKind.WRONG_REFERENCE,
              item.key(),
              "attributes differ: " + String.join(", ", differences)));
    }
    return given(dossier).contains(name) || (dossier != null && dossier.isDoubtful())
        ? Optional.empty()
        : Optional.of(
            Finding.of(FindingKind.WRONG_REFERENCE, item.key(), "no document gives it that name"));
  }

  private static Set<Reference> given(@Nullable Dossier dossier) {
    List<Observation> observations = dossier == null ? List.of() : dossier.observations();
    return observations.stream()
        .flatMap(observation -> Reference.in(observation).stream())
        .collect(Collectors.toSet());
  }
}
