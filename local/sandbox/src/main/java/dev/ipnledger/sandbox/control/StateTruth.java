package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Lifecycle;
import dev.ipnledger.sandbox.model.Reason;
import dev.ipnledger.sandbox.model.State;
import dev.ipnledger.sandbox.model.Status;
import dev.ipnledger.sandbox.xml.WireTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step on an object's path of states.
 *
 * @param lastUpdatedAt ISO 8601 UTC with milliseconds
 */
public record StateTruth(
    String state,
    @Nullable String reasonCode,
    @Nullable String reasonDescription,
    String lastUpdatedAt) {
  public StateTruth {
    requireNonNull(state, "state is null");
    requireNonNull(lastUpdatedAt, "lastUpdatedAt is null");
  }

  static StateTruth of(Status<?> status) {
    Reason reason = status.reason();
    return new StateTruth(
        status.state().wireName(),
        reason == null ? null : reason.code(),
        status.description(),
        WireTime.millis(status.lastUpdate()));
  }

  static <S extends Enum<S> & State<S>> List<StateTruth> path(Lifecycle<S> lifecycle) {
    return lifecycle.path().stream().map(StateTruth::of).toList();
  }
}
