package dev.ipnledger.cli.audit;

import dev.ipnledger.domain.agenda.Agenda;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.attention.Attention;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.dynamodb.StoredItem;
import dev.ipnledger.ledger.key.ItemKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * Judges one object against its evidence: every register of its view, what follows from them
 * (attention, index keys), and whether anything is due where something must be.
 *
 * @param policy how often whoever writes to the ledger asks, and when it warns
 * @param now up to which thresholds are passed, UTC
 */
record ObjectCheck(Policy policy, Instant now) {
  /**
   * What is wrong with an object.
   *
   * @param evidenceIds ids of all evidence in the partition
   */
  List<Finding> check(
      StoredItem item,
      ObjectItem kept,
      Dossier dossier,
      Set<String> evidenceIds,
      boolean parentKnown) {
    List<Finding> findings = new ArrayList<>();
    ItemKey key = item.key();
    SortedSet<String> missing = ViewEvidence.of(kept.view());
    missing.removeAll(evidenceIds);
    missing.forEach(
        id -> findings.add(Finding.of(FindingKind.MISSING_EVIDENCE, new ItemKey(key.pk(), id))));
    List<String> differences = new ArrayList<>();
    boolean doubtful = dossier.isDoubtful() || !missing.isEmpty();
    if (doubtful ? !holdsAllTrusted(kept.view(), dossier) : !isTheSum(kept.view(), dossier)) {
      View expected =
          (doubtful ? dossier.trustedView() : dossier.view()).orElse(View.empty(kept.object()));
      differences.addAll(
          Differences.between(kept.view(), doubtful ? kept.view().join(expected) : expected));
    }
    differences.addAll(derived(item, kept));
    if (Agenda.next(kept.view(), parentKnown, kept.upkeep(), policy, now).isPresent()
        && kept.due().isEmpty()) {
      differences.add("nothing is due about it, and it is not at rest");
    }
    if (!differences.isEmpty()) {
      findings.add(new Finding(FindingKind.OBJECT_DIFFERS, key, differences));
    }
    return findings;
  }

  private static boolean isTheSum(View kept, Dossier dossier) {
    Optional<View> expected = dossier.view();
    return expected.filter(kept::equals).isPresent();
  }

  /** Where evidence is gone or in doubt, the object may know more than the rest adds up to. */
  private static boolean holdsAllTrusted(View kept, Dossier dossier) {
    return dossier.trustedView().map(view -> kept.join(view).equals(kept)).orElse(true);
  }

  private List<String> derived(StoredItem item, ObjectItem kept) {
    List<String> differences = new ArrayList<>();
    if (!attentionFits(kept)) {
      differences.add(
          "attention is "
              + ids(kept.attention())
              + ", and the view says "
              + ids(attention(kept, now)));
    }
    item.differences(kept).forEach(name -> differences.add("attribute " + name + " differs"));
    return differences;
  }

  /**
   * Some conditions stand from a time on, and nobody knows when the object was written. Those that
   * need no time must be there, and each that is there must stand since the time that it says.
   */
  private boolean attentionFits(ObjectItem kept) {
    return kept.attention().containsAll(attention(kept, Instant.EPOCH))
        && kept.attention().stream()
            .allMatch(
                condition ->
                    attention(kept, condition.since()).contains(condition)
                        || attention(kept, now).contains(condition));
  }

  private List<Condition> attention(ObjectItem kept, Instant at) {
    return Attention.of(kept.view(), kept.upkeep(), policy, at, kept.attention());
  }

  private static List<String> ids(List<Condition> conditions) {
    return conditions.stream().map(Condition::id).toList();
  }
}
