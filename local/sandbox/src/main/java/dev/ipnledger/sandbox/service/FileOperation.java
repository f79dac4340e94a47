package dev.ipnledger.sandbox.service;

import java.time.Instant;

/** An operation that answers with a file as it is: a report, or the result of a feed. */
public non-sealed interface FileOperation extends Action {
  /**
   * Runs inside the world's lock, with parameters that its {@link OperationSpec} has checked.
   *
   * @throws dev.ipnledger.sandbox.model.RefusedException when the call is refused
   */
  AnsweredFile answer(Caller caller, Parameters parameters, Instant at);
}
