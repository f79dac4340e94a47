package dev.ipnledger.sandbox.standalone;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.state.StateFile;
import dev.ipnledger.sandbox.state.StateKeeper;
import org.jspecify.annotations.Nullable;

/** What the control API knows of the standalone sandbox, which is made after it. */
final class Keeping implements StateKeeper {
  private volatile @Nullable StandaloneSandbox running;

  void of(StandaloneSandbox sandbox) {
    running = requireNonNull(sandbox, "sandbox is null");
  }

  @Override
  public StateFile state() {
    return requireNonNull(running, "still starting").state();
  }

  @Override
  public void goOnFrom(StateFile state) {
    requireNonNull(running, "still starting").goOnFrom(state);
  }
}
