package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.observation.Observation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Names the document behind an evidence id, in words. */
final class Witnesses {
  private final Map<String, Observation> byEvidenceId = new HashMap<>();

  /**
   * @param observations of one order, or of some of its objects
   */
  Witnesses(Collection<Observation> observations) {
    observations.forEach(one -> byEvidenceId.put(one.evidenceId(), one));
  }

  /** {@code says the notification of 2015-11-21 16:03:05 UTC}. */
  String says(String evidenceId) {
    return "says " + name(evidenceId);
  }

  /** {@code the notification of 2015-11-21 16:03:05 UTC}. */
  String name(String evidenceId) {
    Observation observation = byEvidenceId.get(evidenceId);
    return observation == null
        ? "the document " + evidenceId + ", which is not there"
        : "the " + Wording.source(observation.source()) + " of " + Wording.day(observation.asOf());
  }
}
