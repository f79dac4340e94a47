package dev.ipnledger.cli.audit;

import dev.ipnledger.cli.audit.PartitionAudit.StoredObject;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.subject.Search;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.VersionConflictException;
import dev.ipnledger.ledger.dynamodb.TableItems;
import dev.ipnledger.ledger.dynamodb.TableScan;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds up evidence anew, object by object, and writes what differs where it is told to. */
final class Rebuilding {
  private final Stack stack;
  private final boolean write;
  private final InstantSource clock;
  private final TableItems items;
  private final Audit audit;

  Rebuilding(Stack stack, boolean write, InstantSource clock) {
    this.stack = stack;
    this.write = write;
    this.clock = clock;
    this.items = new TableItems(stack.dynamoDb(), stack.table());
    this.audit =
        new Audit(
            new TableScan(stack.dynamoDb(), stack.table()),
            items,
            stack.policy(),
            clock,
            _ -> true);
  }

  /**
   * What came of one object.
   *
   * @param view what its evidence adds up to; absent when there is none, or none that can be read
   * @param differences what is kept instead, one sentence each; empty when it is the same
   * @param written whether it was written over
   */
  record Rebuilt(ItemKey key, @Nullable View view, List<String> differences, boolean written) {
    boolean same() {
      return differences.isEmpty();
    }
  }

  /** All objects that the text names, in the order of their keys; empty when it names none. */
  List<Rebuilt> of(String text, Collection<Account> accounts) {
    List<Rebuilt> rebuilt = new ArrayList<>();
    AmazonId.parse(text)
        .ifPresent(
            id -> {
              for (Account account : accounts) {
                rebuilt.addAll(inPartition(Keys.partition(account, id.root()), id));
              }
            });
    if (rebuilt.isEmpty()) {
      new Search(stack.ledger(), accounts)
          .find(text)
          .forEach(
              object ->
                  rebuilt.addAll(
                      inPartition(Keys.partition(object.account(), object.root()), object.id())));
    }
    return rebuilt;
  }

  private List<Rebuilt> inPartition(String pk, AmazonId id) {
    PartitionAudit.Result partition = audit.judge(pk);
    TreeSet<ItemKey> keys = new TreeSet<>(partition.dossiers().keySet());
    keys.addAll(partition.objects().keySet());
    boolean all = pk.endsWith("#" + id.text());
    return keys.stream()
        .filter(key -> all || key.sk().equals(Keys.OBJECT_PREFIX + id.text()))
        .map(key -> rebuild(key, partition))
        .toList();
  }

  private Rebuilt rebuild(ItemKey key, PartitionAudit.Result partition) {
    Dossier dossier = partition.dossiers().get(key);
    View view = dossier == null ? null : dossier.view().orElse(null);
    StoredObject stored = partition.objects().get(key);
    if (dossier == null || view == null) {
      return new Rebuilt(key, null, List.of("there is no evidence of it that can be read"), false);
    }
    Optional<ObjectItem> kept = Optional.ofNullable(stored).flatMap(StoredObject::object);
    List<String> differences =
        kept.map(item -> Differences.between(item.view(), view))
            .orElse(List.of(stored == null ? "there is no object" : "the object cannot be read"));
    boolean differs = !differences.isEmpty();
    if (write) {
      NamesCheck.needed(dossier).forEach(items::put);
    }
    return new Rebuilt(
        key, view, differences, differs && write && written(view, partition, stored));
  }

  private boolean written(
      View view, PartitionAudit.Result partition, @Nullable StoredObject stored) {
    try {
      items.replace(Repair.anew(view, partition, stored, stack.policy(), clock.instant()));
      return true;
    } catch (VersionConflictException faster) {
      return false;
    }
  }
}
