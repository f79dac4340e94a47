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
import java.util.function.Function;
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

  private static final Comparator<Standing> BY_TERMINAL = Comparator.comparing(Standing::terminal);

  private static final Comparator<Standing> BY_STATUS_TIME =
      Comparator.comparing(Standing::lastUpdatedAt, Comparator.nullsFirst(Moment.LATEST));

  /**
   * For facts: rank, then the status time, then when it was true, then the source.
   *
   * @param of the standing of what is ranked
   */
  static <T> Ranking<T> byRank(Ranking<T> first, Function<T, Standing> of) {
    return first
        .then(Ground.STATE_RANK, Comparator.comparing(of, Comparator.comparingInt(Standing::rank)))
        .then(Ground.STATUS_TIME, Comparator.comparing(of, BY_STATUS_TIME))
        .then(Ground.AS_OF, Comparator.comparing(of, Comparator.comparing(Standing::asOf)))
        .then(Ground.SOURCE, Comparator.comparing(of, Comparator.comparing(Standing::source)))
        .then(Ground.TERMINAL_STATE, Comparator.comparing(of, BY_TERMINAL));
  }

  /** For the status: a terminal state first, for no object ever leaves one. */
  static <T> Ranking<T> byTerminal(Function<T, Standing> of) {
    return byRank(
        Ranking.<T>none().then(Ground.TERMINAL_STATE, Comparator.comparing(of, BY_TERMINAL)), of);
  }

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
