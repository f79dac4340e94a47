package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.model.World;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Runs operations and prints their answers: what stands behind the gate of a section, and the way
 * in for programs in the same process, without HTTP, signature and quota.
 */
public final class Dispatcher {
  private final World world;
  private final OperationTable table;
  private final AnswerStyle style;
  private final RequestIds ids;

  public Dispatcher(World world, OperationTable table, AnswerStyle style, RequestIds ids) {
    this.world = requireNonNull(world, "world is null");
    this.table = requireNonNull(table, "table is null");
    this.style = requireNonNull(style, "style is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  public OperationTable table() {
    return table;
  }

  String nextRequestId() {
    return ids.next();
  }

  /** Answers a call; a refusal is an answer too. The parameter Action says what to do. */
  public HttpAnswer answer(Caller caller, Parameters parameters) {
    String requestId = ids.next();
    try {
      return answer(table.find(parameters.required("Action")), caller, parameters, requestId);
    } catch (RefusedException e) {
      return refused(e, requestId, world.look(at -> at));
    }
  }

  HttpAnswer answer(Action action, Caller caller, Parameters parameters, String requestId) {
    action.spec().check(parameters);
    return action.spec().changes()
        ? world.visit(at -> run(action, caller, parameters, requestId, at))
        : world.look(at -> run(action, caller, parameters, requestId, at));
  }

  private HttpAnswer run(
      Action action, Caller caller, Parameters parameters, String requestId, Instant at) {
    return switch (action) {
      case Operation operation ->
          Answers.done(
              style,
              operation.spec().action(),
              operation.answer(caller, parameters, at),
              requestId,
              at);
      case FileOperation operation ->
          Answers.file(operation.answer(caller, parameters, at), requestId, at);
    };
  }

  HttpAnswer refused(RefusedException refusal, String requestId, Instant at) {
    return Answers.refused(style, refusal, requestId, at);
  }

  /**
   * Runs one request of a batch at the given time; only inside a visit.
   *
   * @return the result element; null for an operation without one
   * @throws RefusedException when it is refused
   */
  public @Nullable Element run(String action, Caller caller, Parameters parameters, Instant at) {
    if (!(table.find(action) instanceof Operation operation)) {
      throw Parameters.wrong("Action", "answers with a file");
    }
    operation.spec().check(parameters);
    return operation.answer(caller, parameters, at);
  }

  /** The error document of a refused request of a batch. */
  public Element error(RefusedException refusal) {
    return Answers.error(style, refusal, ids.next());
  }
}
