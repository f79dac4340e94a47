package dev.ipnledger.mws;

import dev.ipnledger.domain.Account;
import dev.ipnledger.mws.Answer.Answered;
import dev.ipnledger.mws.Answer.Unavailable;
import dev.ipnledger.mws.Answer.Unavailable.Cause;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.Reading.Read;
import dev.ipnledger.mws.response.Reading.Unreadable;
import dev.ipnledger.mws.response.Result;
import java.util.OptionalInt;

/** From an answer as it came to an outcome. */
final class Outcomes {
  private static final int OK = 200;

  private Outcomes() {}

  static <R extends Result> Outcome<R> of(Account account, AnswerReader<R> reader, Answer answer) {
    return switch (answer) {
      case Answered answered -> read(account, reader, answered);
      case Answer.Refused refused -> new Outcome.Refused<>(refused);
      case Answer.Throttled throttled -> new Outcome.Throttled<>(throttled);
      case Unavailable unavailable -> new Outcome.Unknown<>(unavailable);
      case Answer.NotSent notSent -> new Outcome.NotSent<>(notSent.reason());
    };
  }

  private static <R extends Result> Outcome<R> read(
      Account account, AnswerReader<R> reader, Answered answered) {
    return switch (reader.read(account, answered.document())) {
      case Read<R>(R result) when result.declined() -> new Outcome.Declined<>(result, answered);
      case Read<R>(R result) -> new Outcome.Done<>(result, answered);
      case Unreadable<R>(String sentence) ->
          new Outcome.Unknown<>(
              new Unavailable(
                  Cause.NOT_UNDERSTOOD, OptionalInt.of(OK), sentence, answered.requestId()));
    };
  }
}
