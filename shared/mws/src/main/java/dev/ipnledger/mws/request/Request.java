package dev.ipnledger.mws.request;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.Result;

/**
 * A request that is checked against the catalogue: what can be made can be sent. The records that
 * implement it are made by {@code of}, which takes what is required, and grow by methods named as
 * Amazon's parameters, each of which returns the larger request; an {@link
 * dev.ipnledger.mws.catalogue.InvalidParameterException} says at once what Amazon would refuse.
 *
 * @param <R> what the operation answers
 */
public interface Request<R extends Result> {
  /** Everything the request says. */
  Parameters parameters();

  /** Reads the answers to it. */
  AnswerReader<R> reader();

  /** Which operation. */
  default Operation operation() {
    return parameters().operation();
  }

  /** The local name of the root of an answer that is no error. */
  default String answerRoot() {
    return operation().wireName() + "Response";
  }
}
