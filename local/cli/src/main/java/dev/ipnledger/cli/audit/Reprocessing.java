package dev.ipnledger.cli.audit;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Runs recorded documents from their kept bytes through reading and recording again, in memory, and
 * tells what comes out otherwise than it is kept. Nothing is written to the ledger.
 */
final class Reprocessing {
  private final Ledger ledger;
  private final Policy policy;
  private final InstantSource clock;

  Reprocessing(Ledger ledger, Policy policy, InstantSource clock) {
    this.ledger = ledger;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * What came of one document.
   *
   * @param differences what the kept observation says otherwise, one sentence each; empty when the
   *     same comes out
   */
  record Again(Evidence kept, List<String> differences) {}

  /**
   * What came of an object.
   *
   * @param documents those that were asked for
   * @param differences what the kept view says otherwise than what the recorder makes of all of its
   *     documents, read again; empty when it is the same
   */
  record Reprocessed(ObjectRef object, List<Again> documents, List<String> differences) {
    boolean same() {
      return differences.isEmpty()
          && documents.stream().allMatch(document -> document.differences().isEmpty());
    }
  }

  /**
   * Reprocesses an object.
   *
   * @param asked which of its documents are to be told of
   */
  Reprocessed of(ObjectRef object, Predicate<Evidence> asked) {
    List<Again> documents = new ArrayList<>();
    InMemoryLedger twin = new InMemoryLedger();
    Recorder recorder = new Recorder(twin, _ -> policy, clock);
    for (Evidence kept : ledger.history(object, Detail.DOCUMENTS)) {
      Reread reread = Reread.applies(kept.observation().source()) ? Reread.of(kept) : null;
      Evidence again = reread == null ? kept : reread.evidence();
      if (asked.test(kept)) {
        documents.add(new Again(kept, differences(kept, reread, again)));
      }
      if (again != null && again.observation().object().equals(object)) {
        record(recorder, object, again);
      }
    }
    return new Reprocessed(object, documents, merged(object, twin));
  }

  private static void record(Recorder recorder, ObjectRef object, Evidence evidence) {
    if (evidence.observation().source() == Source.GET) {
      recorder.answer(object, evidence);
    } else {
      recorder.record(object, List.of(evidence), view -> Asked.nothing());
    }
  }

  private static List<String> differences(
      Evidence kept, @Nullable Reread reread, @Nullable Evidence again) {
    if (reread != null && reread.problem() != null) {
      return List.of(reread.problem());
    }
    return again == null ? List.of() : Differences.between(kept.observation(), again.observation());
  }

  private List<String> merged(ObjectRef object, InMemoryLedger twin) {
    View again = view(twin, object);
    View kept = view(ledger, object);
    if (kept == null || again == null) {
      return List.of(kept == null ? "the object is not there" : "none of its bytes can be read");
    }
    return Differences.between(kept, again);
  }

  private static @Nullable View view(Ledger ledger, ObjectRef object) {
    return ledger.read(object).object().map(ObjectItem::view).orElse(null);
  }
}
