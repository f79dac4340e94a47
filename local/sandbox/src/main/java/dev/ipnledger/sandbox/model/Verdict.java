package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an authorization will go: by its simulation string, else by what was decided beforehand, else
 * by the payment method.
 *
 * @param declined why it is declined; null when it is not
 * @param soft whether a decline may be tried again without another payment method
 * @param repairedAfter when the payment method repairs itself; empty for never
 * @param closes why it closes by itself once it is open, earlier than its lifetime; null for not
 * @param closesAfter how long after opening; empty for as long as Pending lasts
 * @param held whether it opens with StopShipmentAtypicalAuth
 */
record Verdict(
    @Nullable Reason declined,
    boolean soft,
    Optional<Duration> repairedAfter,
    @Nullable Reason closes,
    Optional<Duration> closesAfter,
    boolean held) {
  private static final Set<Simulation.Wanted> SIMULATIONS =
      Set.of(
          new Simulation.Wanted("Declined", Reason.INVALID_PAYMENT_METHOD),
          new Simulation.Wanted("Declined", Reason.AMAZON_REJECTED),
          new Simulation.Wanted("Declined", Reason.TRANSACTION_TIMED_OUT),
          new Simulation.Wanted("Closed", Reason.EXPIRED_UNUSED),
          new Simulation.Wanted("Closed", Reason.AMAZON_CLOSED));

  Verdict {
    requireNonNull(repairedAfter, "repairedAfter is null");
    requireNonNull(closesAfter, "closesAfter is null");
  }

  /** Reads the note and refuses what cannot be simulated, before anything is made. */
  static Optional<Simulation> simulation(@Nullable String note, Environment environment) {
    Optional<Simulation> simulation = Simulation.of(note, environment, SIMULATIONS);
    simulation.ifPresent(
        found -> {
          found.minutes("PaymentMethodUpdateTimeInMins", 240);
          found.minutes("ExpirationTimeInMins", 60);
        });
    return simulation;
  }

  static Verdict of(Optional<Simulation> simulation, Optional<Fate> fate, Choices choices) {
    if (simulation.isPresent()) {
      return simulated(simulation.get());
    }
    if (fate.isPresent()) {
      return fate.get() == Fate.STOP_SHIPMENT
          ? opening(true)
          : declined(Reason.PROCESSING_FAILURE, false, Optional.empty());
    }
    return choices.declines()
        ? declined(Reason.INVALID_PAYMENT_METHOD, false, Optional.empty())
        : opening(false);
  }

  /** It opens, and stays so for its lifetime. */
  static Verdict opening(boolean held) {
    return new Verdict(null, false, Optional.empty(), null, Optional.empty(), held);
  }

  private static Verdict simulated(Simulation simulation) {
    Reason reason = simulation.reason().orElseThrow();
    if (simulation.wants(AuthorizationState.DECLINED)) {
      return declined(
          reason,
          simulation.softDecline(),
          simulation.minutes("PaymentMethodUpdateTimeInMins", 240));
    }
    // ExpiredUnused without a time means the shortest one [I].
    Optional<Duration> after =
        reason == Reason.EXPIRED_UNUSED
            ? Optional.of(
                simulation.minutes("ExpirationTimeInMins", 60).orElse(Duration.ofMinutes(1)))
            : Optional.empty();
    return new Verdict(null, false, Optional.empty(), reason, after, false);
  }

  private static Verdict declined(Reason reason, boolean soft, Optional<Duration> repairedAfter) {
    return new Verdict(reason, soft, repairedAfter, null, Optional.empty(), false);
  }
}
