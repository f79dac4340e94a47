package dev.ipnledger.domain.view;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.state.StateRule;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * How much weight an observation's word has against another's.
 *
 * @param terminal whether its state is one that the object stays in
 * @param rank its state's rank; -1 for an observation without a status
 * @param lastUpdatedAt its status block's LastUpdateTimestamp; absent is the lowest
 * @param asOf when it was true
 * @param source what kind of document said so
 */
public record Standing(
    boolean terminal, int rank, @Nullable Moment lastUpdatedAt, Instant asOf, Source source) {
  static final int NO_STATUS = -1;

  /** For facts: rank, then the status time, then when it was true, then the source. */
  static final Comparator<Standing> BY_RANK =
      Comparator.comparingInt(Standing::rank)
          .thenComparing(Standing::lastUpdatedAt, Comparator.nullsFirst(Moment.LATEST))
          .thenComparing(Standing::asOf)
          .thenComparing(Standing::source)
          .thenComparing(Standing::terminal);

  /** For the status: a terminal state first, for no object ever leaves one. */
  static final Comparator<Standing> BY_TERMINAL =
      Comparator.comparing(Standing::terminal).thenComparing(BY_RANK);

  public Standing {
    requireNonNull(asOf, "asOf is null");
    requireNonNull(source, "source is null");
  }

  static Standing of(Observation observation) {
    Status status = observation.statement().status();
    if (status == null) {
      return new Standing(false, NO_STATUS, null, observation.asOf(), observation.source());
    }
    StateRule rule = States.of(observation.object().kind(), status.state());
    return new Standing(
        rule.terminal(),
        rule.rank(),
        status.lastUpdatedAt(),
        observation.asOf(),
        observation.source());
  }
}
