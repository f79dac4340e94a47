package dev.ipnledger.ledger.memory;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Found;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Outcome;
import dev.ipnledger.ledger.Reference;
import dev.ipnledger.ledger.Sample;
import dev.ipnledger.ledger.Stored;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.VersionConflictException;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.ledger.key.Places;
import java.util.Map;
import java.util.Optional;

/**
 * The ledger in memory, for tests and the simulation: same keys, same conditions, same outcomes as
 * in DynamoDB. One contract suite holds both.
 */
public final class InMemoryLedger extends InMemoryReads implements Ledger {
  @Override
  public synchronized Stored put(Evidence evidence) {
    Optional<Evidence> first = putOnce(evidence);
    if (first.isEmpty()) {
      return new Stored(Outcome.RECORDED, evidence.observation());
    }
    if (first.get().digest().equals(evidence.digest())) {
      return new Stored(Outcome.DUPLICATE, first.get().observation());
    }
    Evidence beside = evidence.besideTheFirst();
    return new Stored(Outcome.CONFLICTING_DUPLICATE, putOnce(beside).orElse(beside).observation());
  }

  /** What was kept under the evidence's key before; empty when that is the evidence now. */
  private Optional<Evidence> putOnce(Evidence evidence) {
    ItemKey key = Keys.evidence(evidence.observation().object(), evidence.id());
    Optional<Evidence> before = rows.get(key, Evidence.class);
    if (before.isEmpty()) {
      rows.put(key, evidence, Places.of(evidence));
    }
    return before;
  }

  @Override
  public synchronized Found read(ObjectRef object) {
    boolean parentKnown =
        !object.isChild()
            || rows.get(Keys.object(object.parent()), ObjectItem.class)
                .filter(parent -> parent.view().status() != null)
                .isPresent();
    return new Found(rows.get(Keys.object(object), ObjectItem.class), parentKnown);
  }

  @Override
  public synchronized ObjectItem put(ObjectItem item) {
    checkVersion(item);
    ObjectItem written = item.written();
    rows.put(Keys.object(item.object()), written, Places.of(written));
    return written;
  }

  private void checkVersion(ObjectItem item) {
    long version =
        rows.get(Keys.object(item.object()), ObjectItem.class).map(ObjectItem::version).orElse(0L);
    if (version != item.version()) {
      throw new VersionConflictException(item.object(), item.version());
    }
  }

  @Override
  public synchronized Optional<Observation> putAnswer(Evidence answer, ObjectItem item) {
    ItemKey key = Keys.evidence(answer.observation().object(), answer.id());
    Optional<Evidence> before = rows.get(key, Evidence.class);
    Evidence after = before.map(kept -> kept.alsoAt(answer.observation().asOf())).orElse(answer);
    if (after.observation().asOf().isAfter(answer.observation().asOf())) {
      rows.put(key, after, Places.of(after));
      return Optional.of(after.observation());
    }
    put(item);
    rows.put(key, after, Places.of(after));
    return Optional.empty();
  }

  @Override
  public synchronized Outcome put(SystemItem item) {
    ItemKey key = Keys.system(item.owner().key(), item.kind().name(), item.cause());
    if (rows.get(key, Object.class).isEmpty()) {
      rows.put(key, item, Places.of(item));
    }
    return Outcome.QUARANTINED;
  }

  @Override
  public synchronized Outcome put(Sample sample) {
    rows.put(Keys.sample(sample.owner().key(), sample.messageId()), sample, Map.of());
    return Outcome.SAMPLE;
  }

  @Override
  public synchronized void put(Reference reference) {
    rows.put(Keys.reference(reference), reference, Places.of(reference));
  }
}
