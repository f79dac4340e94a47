package dev.ipnledger.simulation.defect;

import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.agenda.Policy;
import java.time.Duration;
import java.util.OptionalInt;

/** Defects of closing: too early, or too much. */
final class CloseDefects {
  private CloseDefects() {}

  static Policy atOnce(Policy policy) {
    return policy.with(
        new Closing(
            Closing.Mode.ON,
            Duration.ZERO,
            policy.closing().staleAfter(),
            OptionalInt.empty(),
            100,
            policy.closing().freshFor(),
            false));
  }

  static Policy idleToo(Policy policy) {
    return policy.with(policy.closing().withIdle(OptionalInt.of(0)));
  }
}
