package dev.ipnledger.cli.audit;

import dev.ipnledger.cli.audit.PartitionAudit.StoredObject;
import dev.ipnledger.domain.agenda.Agenda;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.attention.Attention;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.VersionConflictException;
import dev.ipnledger.ledger.dynamodb.TableItems;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes objects, and the names that they are found by, anew from their evidence. It never touches
 * evidence, and it writes no object of which a document is gone or in doubt: what such an object
 * knows may be all that is left of it.
 */
final class Repair {
  private static final Set<FindingKind> OF_OBJECTS =
      EnumSet.of(
          FindingKind.OBJECT_DIFFERS, FindingKind.MISSING_OBJECT, FindingKind.UNREADABLE_ITEM);

  private static final Set<FindingKind> OF_NAMES =
      EnumSet.of(FindingKind.MISSING_REFERENCE, FindingKind.WRONG_REFERENCE);

  private final TableItems items;
  private final Policy policy;
  private final InstantSource clock;

  Repair(TableItems items, Policy policy, InstantSource clock) {
    this.items = items;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * Mends what a finding names.
   *
   * @return a sentence on what was done about it, or why nothing was
   */
  String mend(Finding finding, PartitionAudit.Result partition) {
    ItemKey key = finding.key();
    if (finding.kind() == FindingKind.UNLISTED_ITEM) {
      return items.list(key) ? "mended: it is in its lists" : "not mended: it is gone meanwhile";
    }
    if (OF_NAMES.contains(finding.kind())) {
      return name(key, partition);
    }
    Dossier dossier = partition.dossiers().get(key);
    if (!OF_OBJECTS.contains(finding.kind())
        || (dossier == null && !partition.objects().containsKey(key))) {
      return "not mended: only objects, their names and lists are";
    }
    View view = dossier == null ? null : dossier.view().orElse(null);
    if (dossier == null || view == null) {
      return "not mended: there is no evidence of it";
    }
    boolean gone =
        partition.findings().stream()
            .anyMatch(other -> other.kind() == FindingKind.MISSING_EVIDENCE && isOf(other, key));
    if (gone || dossier.isDoubtful()) {
      return "not mended: a document of it is gone or in doubt (./ledger rebuild --write does it)";
    }
    return write(view, partition, partition.objects().get(key));
  }

  private String name(ItemKey key, PartitionAudit.Result partition) {
    return partition.dossiers().values().stream()
        .flatMap(dossier -> NamesCheck.needed(dossier).stream())
        .filter(name -> Keys.reference(name).equals(key))
        .findFirst()
        .map(
            name -> {
              items.put(name);
              return "mended: written anew from its evidence";
            })
        .orElse("not mended: no document asks for it, and nothing is ever taken away");
  }

  private static boolean isOf(Finding evidence, ItemKey object) {
    return evidence.key().sk().startsWith(object.sk().replaceFirst("OBJECT#", "EVENT#") + "#");
  }

  private String write(View view, PartitionAudit.Result partition, @Nullable StoredObject stored) {
    ObjectItem anew = anew(view, partition, stored, policy, clock.instant());
    try {
      items.replace(anew);
      return "mended: written anew from its evidence, as version " + (anew.version() + 1);
    } catch (VersionConflictException e) {
      return "not mended: somebody wrote it meanwhile; audit again";
    }
  }

  /** The object that evidence adds up to; what the system did about it is kept. */
  static ObjectItem anew(
      View view,
      PartitionAudit.Result partition,
      @Nullable StoredObject stored,
      Policy policy,
      Instant now) {
    Upkeep before =
        stored == null ? Upkeep.NONE : stored.object().map(ObjectItem::upkeep).orElse(Upkeep.NONE);
    // It is what its evidence adds up to from now on.
    Upkeep upkeep = before.compared(null);
    List<Condition> raised =
        stored == null ? List.of() : stored.object().map(ObjectItem::attention).orElse(List.of());
    return new ObjectItem(
        view,
        upkeep,
        Agenda.next(view, partition.parentKnown(view.object()), upkeep, policy, now),
        Attention.of(view, upkeep, policy, now, raised),
        stored == null ? 0 : stored.item().version());
  }
}
