package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.CaptureState.CLOSED;
import static dev.ipnledger.sandbox.model.CaptureState.COMPLETED;
import static dev.ipnledger.sandbox.model.CaptureState.DECLINED;
import static dev.ipnledger.sandbox.model.CaptureState.PENDING;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Capture. */
public final class Captures {
  private static final Set<Simulation.Wanted> SIMULATIONS =
      Set.of(
          new Simulation.Wanted("Pending", null),
          new Simulation.Wanted("Declined", Reason.AMAZON_REJECTED),
          new Simulation.Wanted("Closed", Reason.AMAZON_CLOSED));

  private final World world;
  private final Lookup lookup;
  private final AmazonIds ids;
  private final ReferenceIds references;
  private final Fates fates;
  private final Lifetimes lifetimes;
  private final CaptureResults results;
  private final OrderEndings endings;

  Captures(
      World world,
      Lookup lookup,
      AmazonIds ids,
      ReferenceIds references,
      Fates fates,
      Lifetimes lifetimes,
      CaptureResults results,
      OrderEndings endings) {
    this.world = requireNonNull(world, "world is null");
    this.lookup = requireNonNull(lookup, "lookup is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.references = requireNonNull(references, "references is null");
    this.fates = requireNonNull(fates, "fates is null");
    this.lifetimes = requireNonNull(lifetimes, "lifetimes is null");
    this.results = requireNonNull(results, "results is null");
    this.endings = requireNonNull(endings, "endings is null");
  }

  /**
   * Capture.
   *
   * @return the new capture, or for a repeated call the first one as it is now
   */
  public Capture capture(Account caller, CaptureRequest request, Instant at) {
    Authorization authorization = lookup.authorization(caller, request.authorizationId());
    Optional<Capture> earlier =
        references.earlier(caller, request.referenceId(), request, Capture.class);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    Optional<Simulation> simulation =
        Simulation.of(request.note(), caller.environment(), SIMULATIONS);
    CaptureLimits.check(authorization, request.amount());
    ProviderCredits.check(request.credits(), request.amount());
    Capture capture =
        new Capture(ids.child(authorization.order(), 'C'), authorization, request, at);
    authorization.add(capture);
    world.add(capture);
    references.remember(caller, request.referenceId(), request, capture);
    decide(capture, simulation, at);
    return capture;
  }

  private void decide(Capture capture, Optional<Simulation> simulation, Instant at) {
    Optional<Fate> fate =
        simulation.isPresent() ? Optional.empty() : fates.take(capture.order(), Fates.Kind.CAPTURE);
    Reason hold =
        fate.filter(Fate.STOP_SHIPMENT::equals)
            .map(found -> Reason.STOP_SHIPMENT_ATYPICAL_AUTH)
            .orElse(null);
    if (fate.filter(Fate.PROCESSING_FAILURE::equals).isPresent()) {
      // The guide lets the seller capture again while the authorization is open.
      world.move(capture, DECLINED, Reason.PROCESSING_FAILURE, at);
    } else if (simulation.isPresent() && simulation.get().wants(DECLINED)) {
      reject(capture, at);
    } else if (late(capture) || simulation.filter(found -> found.wants(PENDING)).isPresent()) {
      world.move(capture, PENDING, null, at);
      world.at(at.plus(lifetimes.pending()), due -> results.complete(capture, hold, due));
    } else {
      results.complete(capture, hold, at);
      if (simulation.isPresent()) {
        world.at(at.plus(lifetimes.pending()), due -> closeByAmazon(capture, due));
      }
    }
  }

  /** After the real-time window Amazon takes its time. */
  private boolean late(Capture capture) {
    Instant deadline = capture.authorization().created().plus(lifetimes.realTimeCapture());
    return capture.created().isAfter(deadline);
  }

  /** The guide: the authorization and the order are probably closed too [I]. */
  private void reject(Capture capture, Instant at) {
    world.move(capture, DECLINED, Reason.AMAZON_REJECTED, at);
    world.move(capture.authorization(), AuthorizationState.CLOSED, Reason.AMAZON_CLOSED, at);
    endings.rejected(capture.order(), at);
  }

  private void closeByAmazon(Capture capture, Instant at) {
    if (capture.lifecycle().in(COMPLETED)) {
      world.move(capture, CLOSED, Reason.AMAZON_CLOSED, at);
    }
  }
}
