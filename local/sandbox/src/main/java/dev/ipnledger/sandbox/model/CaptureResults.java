package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.CaptureState.COMPLETED;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Money that has been taken, and what follows for the authorization and the order. */
final class CaptureResults {
  private final World world;
  private final AmazonIds ids;
  private final OrderEndings endings;
  private final ProviderCredits credits;

  CaptureResults(World world, AmazonIds ids, OrderEndings endings, ProviderCredits credits) {
    this.world = requireNonNull(world, "world is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.endings = requireNonNull(endings, "endings is null");
    this.credits = requireNonNull(credits, "credits is null");
  }

  /** CaptureNow: the capture carries the authorization's reference id, note and descriptor. */
  void takeAtOnce(Authorization authorization, Instant at) {
    AuthorizeRequest request = authorization.request();
    Capture capture =
        new Capture(
            ids.captureAtOnce(authorization),
            authorization,
            new CaptureRequest(
                authorization.id(),
                request.referenceId(),
                request.amount(),
                request.note(),
                request.softDescriptor(),
                request.credits()),
            at);
    authorization.add(capture);
    world.add(capture);
    complete(capture, null, at);
  }

  /**
   * Any successful capture closes its authorization. The authorization's notification comes first,
   * as in every sample, and already names the capture.
   *
   * @param hold why the seller should not ship although the money was taken; null for nothing
   */
  void complete(Capture capture, @Nullable Reason hold, Instant at) {
    capture.lifecycle().enter(COMPLETED, hold, null, at);
    world.move(
        capture.authorization(), AuthorizationState.CLOSED, Reason.MAX_CAPTURES_PROCESSED, at);
    world.announce(capture, at);
    credits.grant(capture, at);
    endings.captured(capture.order(), at);
  }
}
