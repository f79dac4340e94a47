package dev.ipnledger.cli.audit;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.dynamodb.StoredItem;
import dev.ipnledger.ledger.dynamodb.TableItems;
import dev.ipnledger.ledger.dynamodb.UnreadableItemException;
import dev.ipnledger.ledger.key.EvidenceId;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Judges one partition. Documents are looked at one by one and let go; what is kept in memory is
 * what one order's documents state.
 */
final class PartitionAudit {
  private final EvidenceCheck evidenceCheck;
  private final ObjectCheck objectCheck;
  private final OtherCheck otherCheck;
  private final NamesCheck namesCheck = new NamesCheck();

  private final List<Finding> findings = new ArrayList<>();
  private final Map<ItemKey, Dossier> dossiers = new TreeMap<>();
  private final Set<String> evidenceIds = new HashSet<>();
  private final Map<ItemKey, StoredObject> objects = new TreeMap<>();
  private int items;

  private PartitionAudit(TableItems table, Signatures signatures, Policy policy, Instant now) {
    this.evidenceCheck = new EvidenceCheck(signatures);
    this.objectCheck = new ObjectCheck(policy, now);
    this.otherCheck = new OtherCheck(table, signatures);
  }

  /**
   * An object as it stands.
   *
   * @param object empty when it can't be read
   */
  record StoredObject(StoredItem item, Optional<ObjectItem> object) {}

  /**
   * What came of a partition.
   *
   * @param items how many it has
   * @param findings by key; empty when all is well
   * @param dossiers what the evidence of each object came to, by the object's key
   * @param objects the objects as they stand
   */
  record Result(
      int items,
      List<Finding> findings,
      Map<ItemKey, Dossier> dossiers,
      Map<ItemKey, StoredObject> objects) {
    /** Whether the object of that key is known by more than a hint; see {@code Found}. */
    boolean parentKnown(ObjectRef object) {
      return !object.isChild()
          || Optional.ofNullable(objects.get(Keys.object(object.parent())))
              .flatMap(StoredObject::object)
              .filter(parent -> parent.view().status() != null)
              .isPresent();
    }
  }

  static Result of(TableItems table, String pk, Signatures signatures, Policy policy, Instant now) {
    PartitionAudit audit = new PartitionAudit(table, signatures, policy, now);
    table.partition(pk).forEach(audit::take);
    return audit.conclude();
  }

  private void take(StoredItem item) {
    items++;
    switch (item.kind()) {
      case EVIDENCE -> evidence(item);
      case OBJECT -> object(item);
      case REFERENCE -> namesCheck.take(item);
      case SYSTEM, PART, SAMPLE, OCCURRENCE, CERTIFICATE, INTERNAL, STRAY ->
          findings.addAll(otherCheck.check(item));
    }
  }

  private void evidence(StoredItem item) {
    ItemKey key = item.key();
    evidenceIds.add(key.sk());
    EvidenceCheck.Verdict verdict = evidenceCheck.check(item);
    findings.addAll(verdict.findings());
    ItemKey object = new ItemKey(key.pk(), Keys.OBJECT_PREFIX + EvidenceId.object(key.sk()));
    dossiers.computeIfAbsent(object, Dossier::new).add(verdict);
  }

  private void object(StoredItem item) {
    try {
      objects.put(item.key(), new StoredObject(item, Optional.of(item.object())));
    } catch (UnreadableItemException e) {
      objects.put(item.key(), new StoredObject(item, Optional.empty()));
      findings.add(EvidenceCheck.unreadable(item.key(), e));
    }
  }

  private Result conclude() {
    Result result = new Result(items, findings, dossiers, objects);
    objects.forEach(
        (key, stored) ->
            stored
                .object()
                .ifPresent(
                    object ->
                        findings.addAll(
                            objectCheck.check(
                                stored.item(),
                                object,
                                dossiers.getOrDefault(key, new Dossier(key)),
                                evidenceIds,
                                result.parentKnown(object.object())))));
    dossiers.forEach(
        (key, dossier) -> {
          if (!objects.containsKey(key) && dossier.view().isPresent()) {
            findings.add(Finding.of(FindingKind.MISSING_OBJECT, key));
          }
        });
    findings.addAll(namesCheck.conclude(dossiers));
    findings.sort(Finding.BY_KEY);
    return new Result(items, List.copyOf(findings), dossiers, objects);
  }
}
