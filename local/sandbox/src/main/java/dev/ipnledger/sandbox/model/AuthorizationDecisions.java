package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.AuthorizationState.CLOSED;
import static dev.ipnledger.sandbox.model.AuthorizationState.DECLINED;
import static dev.ipnledger.sandbox.model.AuthorizationState.OPEN;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What Amazon decides about an authorization, and what follows from it. */
final class AuthorizationDecisions {
  private static final Set<Simulation.Wanted> SIMULATIONS =
      Set.of(
          new Simulation.Wanted("Declined", Reason.INVALID_PAYMENT_METHOD),
          new Simulation.Wanted("Declined", Reason.AMAZON_REJECTED),
          new Simulation.Wanted("Declined", Reason.TRANSACTION_TIMED_OUT),
          new Simulation.Wanted("Closed", Reason.EXPIRED_UNUSED),
          new Simulation.Wanted("Closed", Reason.AMAZON_CLOSED));

  private final World world;
  private final OrderEndings endings;
  private final CaptureResults captures;
  private final Lifetimes lifetimes;

  AuthorizationDecisions(
      World world, OrderEndings endings, CaptureResults captures, Lifetimes lifetimes) {
    this.world = requireNonNull(world, "world is null");
    this.endings = requireNonNull(endings, "endings is null");
    this.captures = requireNonNull(captures, "captures is null");
    this.lifetimes = requireNonNull(lifetimes, "lifetimes is null");
  }

  /** Reads the note and refuses what cannot be simulated, before anything is made. */
  Optional<Simulation> simulation(AuthorizeRequest request, Environment environment) {
    Optional<Simulation> simulation = Simulation.of(request.note(), environment, SIMULATIONS);
    simulation.ifPresent(
        found -> {
          found.minutes("PaymentMethodUpdateTimeInMins", 240);
          found.minutes("ExpirationTimeInMins", 60);
        });
    return simulation;
  }

  void decide(Authorization authorization, Optional<Simulation> simulation, Instant at) {
    if (simulation.isPresent() && simulation.get().wants(DECLINED)) {
      decline(authorization, simulation.get(), at);
    } else if (authorization.request().captureNow()) {
      captures.takeAtOnce(authorization, at);
    } else {
      open(authorization, simulation, at);
    }
  }

  private void decline(Authorization authorization, Simulation simulation, Instant at) {
    Reason reason = simulation.reason().orElseThrow();
    authorization.softDecline(simulation.softDecline());
    world.move(authorization, DECLINED, reason, at);
    if (reason == Reason.AMAZON_REJECTED) {
      endings.rejected(authorization.order(), at);
    } else if (reason == Reason.INVALID_PAYMENT_METHOD && !simulation.softDecline()) {
      endings.suspend(
          authorization.order(), simulation.minutes("PaymentMethodUpdateTimeInMins", 240), at);
    }
  }

  private void open(Authorization authorization, Optional<Simulation> simulation, Instant at) {
    world.move(authorization, OPEN, null, at);
    Duration lifetime = lifetimes.authorization(authorization.order().account().environment());
    closeLater(authorization, Reason.EXPIRED_UNUSED, authorization.created().plus(lifetime));
    if (simulation.isPresent()
        && simulation.get().reason().orElseThrow() == Reason.EXPIRED_UNUSED) {
      // A string without a time means the shortest one [I].
      Duration wait =
          simulation.get().minutes("ExpirationTimeInMins", 60).orElse(Duration.ofMinutes(1));
      closeLater(authorization, Reason.EXPIRED_UNUSED, at.plus(wait));
    } else if (simulation.isPresent()) {
      closeLater(authorization, Reason.AMAZON_CLOSED, at.plus(lifetimes.pending()));
    }
  }

  private void closeLater(Authorization authorization, Reason reason, Instant due) {
    world.at(
        due,
        at -> {
          if (authorization.lifecycle().in(OPEN) && !authorization.hasLiveCapture()) {
            world.move(authorization, CLOSED, reason, at);
          }
        });
  }
}
