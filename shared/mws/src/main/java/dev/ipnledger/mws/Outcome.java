package dev.ipnledger.mws;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.mws.Answer.Answered;
import dev.ipnledger.mws.response.Result;

/**
 * What became of a request, with its answer read: after one attempt, or after all that were made.
 *
 * @param <R> what the operation answers
 */
public sealed interface Outcome<R extends Result> {
  /**
   * Amazon did it.
   *
   * @param result what the answer says
   * @param answer the answer as it came, for evidence; may hold a buyer's data
   */
  record Done<R extends Result>(R result, Answered answer) implements Outcome<R> {
    public Done {
      requireNonNull(result, "result is null");
      requireNonNull(answer, "answer is null");
    }
  }

  /**
   * Amazon did what was asked, and the answer is no: the object is there, in the state Declined. It
   * is not an error, and asking again with the same reference id brings the same answer.
   *
   * @param result what the answer says
   * @param answer the answer as it came, for evidence; may hold a buyer's data
   */
  record Declined<R extends Result>(R result, Answered answer) implements Outcome<R> {
    public Declined {
      requireNonNull(result, "result is null");
      requireNonNull(answer, "answer is null");
    }
  }

  /**
   * Amazon did not do it, and would not if asked again.
   *
   * @param answer with the status and the error's code
   */
  record Refused<R extends Result>(Answer.Refused answer) implements Outcome<R> {
    public Refused {
      requireNonNull(answer, "answer is null");
    }
  }

  /**
   * Amazon did not do it, since it was asked too often; nothing happened.
   *
   * @param answer with the error's code, which tells a restored bucket from an hourly cap
   */
  record Throttled<R extends Result>(Answer.Throttled answer) implements Outcome<R> {
    public Throttled {
      requireNonNull(answer, "answer is null");
    }
  }

  /**
   * It is not known whether Amazon did it. What changes something has to be asked again with the
   * same reference id, or its object read.
   *
   * @param answer why nothing is known
   */
  record Unknown<R extends Result>(Answer.Unavailable answer) implements Outcome<R> {
    public Unknown {
      requireNonNull(answer, "answer is null");
    }
  }

  /**
   * Nothing was sent.
   *
   * @param reason why not
   */
  record NotSent<R extends Result>(Answer.NotSent.Reason reason) implements Outcome<R> {
    public NotSent {
      requireNonNull(reason, "reason is null");
    }
  }
}
