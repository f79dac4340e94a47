package dev.ipnledger.mws;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Catalogue;
import dev.ipnledger.mws.error.ErrorCode;
import dev.ipnledger.mws.error.Retry;
import dev.ipnledger.mws.request.Request;
import dev.ipnledger.mws.response.Result;
import java.util.OptionalLong;

/**
 * Asks again when asking again can help and does no harm: always the same request, so with the same
 * reference id, but stamped and signed anew. A request that would be done twice is not repeated
 * once it may have had an effect; a decline never is.
 */
public final class RepeatingClient {
  private final MwsClient mws;
  private final RetrySchedule schedule;
  private final Pause pause;

  /**
   * @param mws makes each attempt, within quota
   * @param schedule how long to wait between two
   * @param pause waits
   */
  public RepeatingClient(MwsClient mws, RetrySchedule schedule, Pause pause) {
    this.mws = requireNonNull(mws, "mws is null");
    this.schedule = requireNonNull(schedule, "schedule is null");
    this.pause = requireNonNull(pause, "pause is null");
  }

  /**
   * The outcome of the last attempt.
   *
   * @param attempts how many there may be; an interrupted wait makes the last one the last
   */
  public <R extends Result> Outcome<R> call(
      Account account, Request<R> request, Attempts attempts) {
    Outcome<R> outcome = mws.call(account, request);
    long waitedMs = 0;
    for (int made = 1; made < attempts.most() && repeatable(request, outcome); made++) {
      OptionalLong waitMs = schedule.waitMs(made, shortestWaitMs(account, request, outcome));
      if (waitMs.isEmpty() || waitedMs + waitMs.getAsLong() > attempts.longestWaitMs()) {
        return outcome;
      }
      waitedMs += waitMs.getAsLong();
      if (!waited(waitMs.getAsLong())) {
        return outcome;
      }
      outcome = mws.call(account, request);
    }
    return outcome;
  }

  private static boolean repeatable(Request<?> request, Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> done -> false;
      case Outcome.Declined<?> declined -> false;
      // The one refusal that is nobody's decision.
      case Outcome.Refused<?> refused ->
          refused
              .answer()
              .error()
              .known()
              .filter(ErrorCode.INPUT_STREAM_DISCONNECTED::equals)
              .isPresent();
      case Outcome.Throttled<?> throttled ->
          throttled.answer().error().known().map(ErrorCode::retry).orElse(Retry.NEVER)
              == Retry.AFTER_RESTORE_INTERVAL;
      case Outcome.Unknown<?> unknown -> Catalogue.of(request.operation()).repeat().safe();
      case Outcome.NotSent<?> notSent -> notSent.reason() == Answer.NotSent.Reason.NO_QUOTA;
    };
  }

  /** After throttling, or without a token, nothing is allowed before the bucket restores one. */
  private static long shortestWaitMs(Account account, Request<?> request, Outcome<?> outcome) {
    Operation operation = request.operation();
    return outcome instanceof Outcome.Throttled<?> || outcome instanceof Outcome.NotSent<?>
        ? operation.quota(account.environment()).restoreIntervalMs()
        : 0;
  }

  private boolean waited(long milliseconds) {
    try {
      pause.forMs(milliseconds);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
