package dev.ipnledger.simulation.defect;

import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.agenda.Warnings;
import java.time.Duration;

/** Defects of what time alone makes somebody see to. */
final class TimeDefects {
  private static final Duration NEVER = Duration.ofDays(3650);

  private TimeDefects() {}

  /** Of what expires nobody is warned before it has expired. */
  static Policy notWarned(Policy policy) {
    return with(policy, new Warnings(NEVER, Duration.ZERO, Duration.ZERO, 1), policy.closing());
  }

  /** The time in which Amazon captures at once ends unnoticed. */
  static Policy windowForgotten(Policy policy) {
    Warnings right = policy.warnings();
    return with(
        policy,
        new Warnings(NEVER, right.beforeWindowEnds(), right.beforeExpiry(), right.lifetimeParts()),
        policy.closing());
  }

  static Policy neverStale(Policy policy) {
    Closing right = policy.closing();
    return policy.with(
        new Closing(
            right.mode(),
            right.quietFor(),
            NEVER,
            right.closeIdleAfterDays(),
            right.mostPerRun(),
            right.freshFor(),
            right.authorizations()));
  }

  private static Policy with(Policy policy, Warnings warnings, Closing closing) {
    return new Policy(
        policy.pendingEvery(),
        policy.openAuthorizationEvery(),
        policy.quietOrderEvery(),
        policy.youngCaptureEvery(),
        policy.youngCaptureFor(),
        policy.oldCaptureEvery(),
        policy.oldCaptureFor(),
        policy.walkAfter(),
        policy.retryAfter(),
        policy.unknownAtMost(),
        policy.driftGrace(),
        policy.starvedAfter(),
        warnings,
        closing);
  }
}
