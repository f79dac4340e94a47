package dev.ipnledger.cli.audit;

import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the evidence of one object came to, good and doubtful. */
final class Dossier {
  private final ItemKey key;
  private final List<Observation> trusted = new ArrayList<>();
  private final List<Observation> all = new ArrayList<>();
  private boolean doubtful;

  /**
   * @param key where the object stands, or should
   */
  Dossier(ItemKey key) {
    this.key = key;
  }

  ItemKey key() {
    return key;
  }

  void add(EvidenceCheck.Verdict verdict) {
    Observation observation = verdict.observation();
    doubtful |= !verdict.trusted();
    if (observation == null || !Keys.object(observation.object()).equals(key)) {
      return;
    }
    all.add(observation);
    if (verdict.trusted()) {
      trusted.add(observation);
    }
  }

  /** What all documents say, each taken as far as its proof goes. */
  List<Observation> observations() {
    return List.copyOf(all);
  }

  /** Whether any of its documents is in doubt. */
  boolean isDoubtful() {
    return doubtful;
  }

  /**
   * What all documents add up to, each taken as far as its proof goes; empty when there is none.
   */
  Optional<View> view() {
    return all.isEmpty() ? Optional.empty() : Optional.of(View.fold(all));
  }

  /** What the documents beyond doubt add up to; empty when there is none. */
  Optional<View> trustedView() {
    return trusted.isEmpty() ? Optional.empty() : Optional.of(View.fold(trusted));
  }
}
