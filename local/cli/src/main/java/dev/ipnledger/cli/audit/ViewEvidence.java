package dev.ipnledger.cli.audit;

import dev.ipnledger.domain.view.Sighting;
import dev.ipnledger.domain.view.View;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The ids of all evidence that a view names. */
final class ViewEvidence {
  private final SortedSet<String> ids = new TreeSet<>();

  private ViewEvidence() {}

  static SortedSet<String> of(View view) {
    ViewEvidence evidence = new ViewEvidence();
    if (view.status() != null) {
      evidence.ids.add(view.status().evidenceId());
    }
    evidence.add(view.firstCompleted());
    evidence.add(view.firstTerminal());
    evidence.add(view.lastNonTerminal());
    view.facts().values().forEach(claim -> evidence.ids.add(claim.evidenceId()));
    view.seen().values().forEach(values -> evidence.ids.addAll(values.values()));
    evidence.ids.addAll(view.ids().values());
    evidence.ids.addAll(view.currencies().values());
    evidence.ids.addAll(view.acknowledged().values());
    evidence.ids.addAll(view.conflicts().values());
    evidence.ids.addAll(view.problems().values());
    return evidence.ids;
  }

  private void add(@Nullable Sighting sighting) {
    if (sighting != null) {
      ids.add(sighting.evidenceId());
    }
  }
}
