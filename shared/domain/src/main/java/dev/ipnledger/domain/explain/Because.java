package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.view.Ground;
import java.util.Optional;

/** Says why one document's word stands and another's does not, with what was compared. */
final class Because {
  private Because() {}

  static String of(Ground ground, Rule rule, Observation winner, Observation loser) {
    return switch (ground) {
      case TERMINAL_STATE ->
          "no object leaves " + state(winner) + ", and it can leave " + state(loser);
      case STATE_RANK ->
          status(loser).isEmpty()
              ? "it carries no status, and the winner does"
              : state(loser) + " comes before " + state(winner) + " in its life";
      case STATUS_TIME -> statusTime(rule, winner, loser);
      case AS_OF ->
          "it was said at "
              + Wording.time(loser.asOf())
              + ", before "
              + Wording.time(winner.asOf());
      case SOURCE ->
          "a "
              + Wording.source(loser.source())
              + " gives way to a "
              + Wording.source(winner.source());
      case VALUE -> "nothing else tells them apart, so the greater text stands";
      case EVIDENCE_ID, NOTHING -> "it says the same at the same time";
    };
  }

  private static String statusTime(Rule rule, Observation winner, Observation loser) {
    // What wins by its time has one: an absent time is the lowest.
    Moment won = time(winner).orElseThrow();
    return time(loser)
        .map(
            lost ->
                "its LastUpdateTimestamp " + lost.canonical() + " is " + against(rule, won, lost))
        .orElse("it has no LastUpdateTimestamp, and the winner's is " + won.canonical());
  }

  private static String against(Rule rule, Moment won, Moment lost) {
    if (won.fraction() != lost.fraction() && won.agreesWith(lost)) {
      return "less exact than " + won.canonical();
    }
    return (rule == Rule.FIRST_TIME ? "later than " : "earlier than ") + won.canonical();
  }

  private static Optional<Moment> time(Observation observation) {
    return status(observation).map(Status::lastUpdatedAt);
  }

  private static String state(Observation observation) {
    return status(observation).map(Status::state).orElse("no state");
  }

  private static Optional<Status> status(Observation observation) {
    return Optional.ofNullable(observation.statement().status());
  }
}
