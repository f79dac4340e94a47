package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.view.Ground;
import org.jspecify.annotations.Nullable;

/** Says why one document's word stands and another's does not, with what was compared. */
final class Because {
  private Because() {}

  static String of(Ground ground, Rule rule, Observation winner, Observation loser) {
    return switch (ground) {
      case TERMINAL_STATE ->
          "no object leaves " + state(winner) + ", and it can leave " + state(loser);
      case STATE_RANK ->
          loser.statement().status() == null
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
    Moment won = time(winner);
    Moment lost = time(loser);
    if (won == null || lost == null) {
      return "it has no LastUpdateTimestamp, and the winner's is "
          + (won == null ? "none either" : won.canonical());
    }
    String words = "its LastUpdateTimestamp " + lost.canonical() + " is ";
    if (won.fraction() != lost.fraction() && won.agreesWith(lost)) {
      return words + "less exact than " + won.canonical();
    }
    return words + (rule == Rule.FIRST_TIME ? "later than " : "earlier than ") + won.canonical();
  }

  private static @Nullable Moment time(Observation observation) {
    Status status = observation.statement().status();
    return status == null ? null : status.lastUpdatedAt();
  }

  private static String state(Observation observation) {
    Status status = observation.statement().status();
    return status == null ? "no state" : status.state();
  }
}
