package dev.ipnledger.sandbox.state;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Keeps the calls that may change the sandbox, one after the other, and makes them again. With the
 * same seed and each call at its own time the same world comes out, what is pending included.
 */
public final class Journal {
  private final PinnedClock clock;
  private final List<JournaledCall> calls = new ArrayList<>();
  private boolean replaying;

  /**
   * @param clock what the sandbox's clock is made from
   */
  public Journal(PinnedClock clock) {
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** Answers as the given function does, and keeps what may have changed something. */
  public Function<HttpCall, HttpAnswer> around(Function<HttpCall, HttpAnswer> answers) {
    return call -> ChangingCalls.match(call) ? keep(call, answers) : answers.apply(call);
  }

  private synchronized HttpAnswer keep(HttpCall call, Function<HttpCall, HttpAnswer> answers) {
    if (replaying) {
      return answers.apply(call);
    }
    Instant at = clock.instant();
    clock.pin(at);
    try {
      HttpAnswer answer = answers.apply(call);
      calls.add(JournaledCall.of(at, call, answer.status()));
      return answer;
    } finally {
      clock.release();
    }
  }

  /** Everything kept so far, oldest first. */
  public synchronized List<JournaledCall> calls() {
    return List.copyOf(calls);
  }

  /**
   * Makes kept calls again, before any other.
   *
   * @param answers what answered them
   * @throws StateException when one is answered otherwise than it was
   */
  public synchronized void replay(
      List<JournaledCall> kept, Function<HttpCall, HttpAnswer> answers) {
    replaying = true;
    try {
      for (JournaledCall call : kept) {
        clock.pin(Instant.parse(call.at()));
        HttpAnswer answer = answers.apply(call.call());
        if (answer.status() != call.status()) {
          throw StateException.differs(call, answer);
        }
        calls.add(call);
      }
    } finally {
      clock.release();
      replaying = false;
    }
  }
}
