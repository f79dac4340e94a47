package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.state.StateException;
import dev.ipnledger.sandbox.state.StateFile;
import dev.ipnledger.sandbox.state.StateKeeper;
import java.util.Map;
import java.util.Optional;

/** {@code GET} and {@code PUT /control/state}: the whole state as one document. */
public final class StateRoutes {
  private final Optional<StateKeeper> keeper;

  /**
   * @param keeper empty for a sandbox that keeps no journal
   */
  public StateRoutes(Optional<StateKeeper> keeper) {
    this.keeper = requireNonNull(keeper, "keeper is null");
  }

  /** The document that a state file would hold now. */
  public HttpAnswer show(HttpCall call) {
    return keeper
        .map(found -> HttpAnswer.of(200, "application/json", found.state().print()))
        .orElseGet(StateRoutes::none);
  }

  /** Goes on from the document in the body; a refused one changes nothing. */
  public HttpAnswer replace(HttpCall call) {
    if (keeper.isEmpty()) {
      return none();
    }
    String text = call.body().utf8().orElse("");
    try {
      StateFile state = StateFile.parse(text, "the body");
      keeper.get().goOnFrom(state);
      return JsonAnswers.ok(Map.of("calls", state.calls().size()));
    } catch (StateException e) {
      return JsonAnswers.problem(400, String.valueOf(e.getMessage()));
    }
  }

  private static HttpAnswer none() {
    return JsonAnswers.problem(
        409, "this sandbox keeps no journal; ./ledger sandbox, its jar and the JUnit extension do");
  }
}
