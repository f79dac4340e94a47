package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.AuthorizationState.CLOSED;
import static dev.ipnledger.sandbox.model.AuthorizationState.OPEN;
import static dev.ipnledger.sandbox.model.AuthorizationState.PENDING;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Authorize and CloseAuthorization. */
public final class Authorizations {
  /** What documents print as expiry, in both environments. */
  static final Duration PRINTED_LIFETIME = Duration.ofDays(30);

  private final World world;
  private final Lookup lookup;
  private final AmazonIds ids;
  private final ReferenceIds references;
  private final AuthorizationLimits limits;
  private final Fates fates;
  private final Lifetimes lifetimes;
  private final AuthorizationDecisions decisions;

  Authorizations(
      World world,
      Lookup lookup,
      AmazonIds ids,
      ReferenceIds references,
      AuthorizationLimits limits,
      Fates fates,
      Lifetimes lifetimes,
      AuthorizationDecisions decisions) {
    this.world = requireNonNull(world, "world is null");
    this.lookup = requireNonNull(lookup, "lookup is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.references = requireNonNull(references, "references is null");
    this.limits = requireNonNull(limits, "limits is null");
    this.fates = requireNonNull(fates, "fates is null");
    this.lifetimes = requireNonNull(lifetimes, "lifetimes is null");
    this.decisions = requireNonNull(decisions, "decisions is null");
  }

  /**
   * Authorize.
   *
   * @return the new authorization, or for a repeated call the first one as it is now
   */
  public Authorization authorize(Account caller, AuthorizeRequest request, Instant at) {
    OrderReference order = lookup.order(caller, request.orderReferenceId());
    Optional<Authorization> earlier =
        references.earlier(caller, request.referenceId(), request, Authorization.class);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    if (!order.lifecycle().in(OrderReferenceState.OPEN)) {
      throw OrderReferences.wrongState(order);
    }
    Optional<Simulation> simulation = Verdict.simulation(request.note(), caller.environment());
    check(order, request, at);
    Authorization authorization = make(order, request, simulation, at);
    references.remember(caller, request.referenceId(), request, authorization);
    return authorization;
  }

  /** Refuses what does not fit the order's limits. */
  void check(OrderReference order, AuthorizeRequest request, Instant at) {
    limits.check(order, request.amount(), at);
    ProviderCredits.check(request.credits(), request.amount());
  }

  /** Makes an authorization that has been checked, and decides it or lets it wait. */
  Authorization make(
      OrderReference order, AuthorizeRequest request, Optional<Simulation> simulation, Instant at) {
    Verdict verdict =
        Verdict.of(simulation, fates.take(order, Fates.Kind.AUTHORIZATION), order.choices());
    Authorization authorization =
        new Authorization(ids.child(order, 'A'), order, request, at, at.plus(PRINTED_LIFETIME));
    order.add(authorization);
    world.add(authorization);
    if (request.synchronous()) {
      decisions.decide(authorization, verdict, at);
    } else {
      world.move(authorization, PENDING, null, at);
      world.at(
          at.plus(lifetimes.pending()),
          due -> {
            if (authorization.lifecycle().in(PENDING)) {
              decisions.decide(authorization, verdict, due);
            }
          });
    }
    return authorization;
  }

  /** CloseAuthorization; closing again what the seller closed changes nothing. */
  public void close(Account caller, String id, @Nullable String cause, Instant at) {
    Authorization authorization = lookup.authorization(caller, id);
    if (authorization.lifecycle().current().reason() == Reason.SELLER_CLOSED) {
      return;
    }
    if (!authorization.lifecycle().in(OPEN) || authorization.hasLiveCapture()) {
      throw new RefusedException(
          ErrorCode.INVALID_AUTHORIZATION_STATUS,
          "The authorization " + id + " cannot be closed now.");
    }
    world.move(authorization, CLOSED, Reason.SELLER_CLOSED, cause, at);
  }
}
