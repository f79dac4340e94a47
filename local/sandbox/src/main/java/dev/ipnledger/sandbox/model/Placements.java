package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts payments directly into a state, for tests that begin in the middle. An object enters the
 * states on the way, each is announced, and limits are not looked at. A completed capture closes
 * its authorization and counts for its order, a completed refund for its capture; nothing else
 * follows, so that a declined authorization leaves its order as it is. What is put into Pending or
 * Open goes on by itself like any other.
 *
 * <p>Only inside a visit. A reason that a state does not have is an IllegalArgumentException before
 * anything is made.
 */
public final class Placements {
  private final World world;
  private final AmazonIds ids;
  private final ReferenceIds references;
  private final AuthorizationDecisions decisions;
  private final CaptureResults captures;
  private final Refunds refunds;
  private final Lifetimes lifetimes;

  Placements(
      World world,
      AmazonIds ids,
      ReferenceIds references,
      AuthorizationDecisions decisions,
      CaptureResults captures,
      Refunds refunds,
      Lifetimes lifetimes) {
    this.world = requireNonNull(world, "world is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.references = requireNonNull(references, "references is null");
    this.decisions = requireNonNull(decisions, "decisions is null");
    this.captures = requireNonNull(captures, "captures is null");
    this.refunds = requireNonNull(refunds, "refunds is null");
    this.lifetimes = requireNonNull(lifetimes, "lifetimes is null");
  }

  /** Refuses what {@link #lead} would, before anything is made. */
  public <S extends Enum<S> & State<S>> void check(S goal, @Nullable Reason reason) {
    var _ = StatePath.reason(goal, reason);
  }

  /** Leads an object that exists to a state. */
  public <S extends Enum<S> & State<S>> void lead(
      PaymentObject<S> object, S goal, @Nullable Reason reason, Instant at) {
    Reason last = StatePath.reason(goal, reason);
    S from = object.lifecycle().path().isEmpty() ? null : object.lifecycle().state();
    for (S step : StatePath.between(from, goal)) {
      world.move(object, step, step == goal ? last : StatePath.onTheWay(step), at);
    }
  }

  /** An authorization of an order with a total. */
  public Authorization authorization(
      OrderReference order,
      Amount amount,
      @Nullable String referenceId,
      AuthorizationState goal,
      @Nullable Reason reason,
      Instant at) {
    check(goal, reason);
    requireTotal(order, amount);
    AuthorizeRequest request =
        new AuthorizeRequest(order.id(), reference(referenceId), amount, null, 0, false, null);
    Authorization authorization =
        new Authorization(
            ids.child(order, 'A'), order, request, at, at.plus(Authorizations.PRINTED_LIFETIME));
    order.add(authorization);
    world.add(authorization);
    references.remember(order.account(), request.referenceId(), request, authorization);
    switch (goal) {
      case PENDING -> {
        lead(authorization, goal, reason, at);
        decideLater(authorization, at);
      }
      case OPEN -> decisions.decide(authorization, Verdict.opening(reason != null), at);
      case DECLINED, CLOSED -> lead(authorization, goal, reason, at);
    }
    return authorization;
  }

  private void decideLater(Authorization authorization, Instant at) {
    world.at(
        at.plus(lifetimes.pending()),
        due -> {
          if (authorization.lifecycle().in(AuthorizationState.PENDING)) {
            Verdict verdict =
                Verdict.of(Optional.empty(), Optional.empty(), authorization.order().choices());
            decisions.decide(authorization, verdict, due);
          }
        });
  }

  /** A capture of an authorization, whatever state that is in. */
  public Capture capture(
      Authorization authorization,
      Amount amount,
      @Nullable String referenceId,
      CaptureState goal,
      @Nullable Reason reason,
      Instant at) {
    check(goal, reason);
    requireTotal(authorization.order(), amount);
    CaptureRequest request =
        new CaptureRequest(authorization.id(), reference(referenceId), amount, null, null);
    Capture capture =
        new Capture(ids.child(authorization.order(), 'C'), authorization, request, at);
    authorization.add(capture);
    world.add(capture);
    references.remember(capture.account(), request.referenceId(), request, capture);
    switch (goal) {
      case PENDING -> {
        lead(capture, goal, reason, at);
        world.at(
            at.plus(lifetimes.pending()),
            due -> {
              if (capture.lifecycle().in(CaptureState.PENDING)) {
                complete(capture, null, due);
              }
            });
      }
      case DECLINED -> lead(capture, goal, reason, at);
      case COMPLETED -> complete(capture, reason, at);
      case CLOSED -> {
        complete(capture, null, at);
        lead(capture, goal, reason, at);
      }
    }
    return capture;
  }

  private void complete(Capture capture, @Nullable Reason hold, Instant at) {
    boolean open = !capture.authorization().lifecycle().state().terminal();
    if (open) {
      captures.complete(capture, hold, at);
    } else {
      world.move(capture, CaptureState.COMPLETED, hold, at);
    }
  }

  /** A refund of a capture, whatever state that is in. */
  public Refund refund(
      Capture capture,
      Amount amount,
      @Nullable String referenceId,
      RefundType type,
      RefundState goal,
      @Nullable Reason reason,
      Instant at) {
    Reason why = goal == RefundState.COMPLETED && reason == null ? type.reason() : reason;
    check(goal, why);
    requireTotal(capture.order(), amount);
    RefundRequest request =
        new RefundRequest(capture.id(), reference(referenceId), amount, null, null);
    Refund refund = refunds.place(capture, request, type, goal, why, at);
    references.remember(refund.account(), request.referenceId(), request, refund);
    return refund;
  }

  private String reference(@Nullable String given) {
    return given == null ? ids.ownReference() : given;
  }

  private static void requireTotal(OrderReference order, Amount amount) {
    Amount total =
        order
            .total()
            .orElseThrow(
                () -> new IllegalStateException("the order " + order.id() + " has no total"));
    if (!total.currency().equals(amount.currency())) {
      throw new IllegalArgumentException("the order total is in " + total.currency());
    }
  }
}
