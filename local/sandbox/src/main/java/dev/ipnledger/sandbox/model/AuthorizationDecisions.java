package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.AuthorizationState.CLOSED;
import static dev.ipnledger.sandbox.model.AuthorizationState.DECLINED;
import static dev.ipnledger.sandbox.model.AuthorizationState.OPEN;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/** What Amazon decides about an authorization, and what follows from it. */
final class AuthorizationDecisions {
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

  void decide(Authorization authorization, Verdict verdict, Instant at) {
    if (verdict.declined() != null) {
      decline(authorization, verdict, verdict.declined(), at);
    } else if (authorization.request().captureNow()) {
      captures.takeAtOnce(authorization, at);
    } else {
      open(authorization, verdict, at);
    }
  }

  private void decline(Authorization authorization, Verdict verdict, Reason reason, Instant at) {
    authorization.softDecline(verdict.soft());
    world.move(authorization, DECLINED, reason, at);
    if (reason == Reason.AMAZON_REJECTED) {
      endings.rejected(authorization.order(), at);
    } else if (reason == Reason.INVALID_PAYMENT_METHOD && !verdict.soft()) {
      endings.suspend(authorization.order(), verdict.repairedAfter(), at);
    }
  }

  private void open(Authorization authorization, Verdict verdict, Instant at) {
    world.move(authorization, OPEN, verdict.held() ? Reason.STOP_SHIPMENT_ATYPICAL_AUTH : null, at);
    Duration lifetime = lifetimes.authorization(authorization.account().environment());
    closeLater(authorization, Reason.EXPIRED_UNUSED, authorization.created().plus(lifetime));
    Reason ending = verdict.closes();
    if (ending != null) {
      closeLater(authorization, ending, at.plus(verdict.closesAfter().orElse(lifetimes.pending())));
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
