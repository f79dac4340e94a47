package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.explain.Rival.Outcome;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.Ground;
import dev.ipnledger.domain.view.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The facts: of each the claims that count, ranked, and after them those that don't. */
final class FactContests {
  private FactContests() {}

  static List<Explained> of(Collection<Observation> observations) {
    List<Explained> facts = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      Contest<Claim<Value>> contest =
          new Contest<>(Rule.of(fact.nature()), Claim.FOR_FACT, claim -> Wording.of(claim.value()));
      List<Rival> notCounted = new ArrayList<>();
      for (Observation observation : observations) {
        Claim<Value> claim = View.of(observation).facts().get(fact);
        Value stated = observation.statement().facts().get(fact);
        if (claim != null) {
          contest.enter(observation, claim);
        } else if (stated != null) {
          notCounted.add(notCounted(observation, stated));
        }
      }
      if (contest.isOpen() || !notCounted.isEmpty()) {
        facts.add(contest.explained(fact.wireName(), notCounted));
      }
    }
    return facts;
  }

  private static Rival notCounted(Observation observation, Value stated) {
    return new Rival(
        Contender.of(Wording.of(stated), observation),
        Outcome.NOT_COUNTED,
        Ground.SOURCE,
        "a "
            + Wording.source(observation.source())
            + " states fees in the buyer's currency and before they are final, so it does not"
            + " count");
  }
}
