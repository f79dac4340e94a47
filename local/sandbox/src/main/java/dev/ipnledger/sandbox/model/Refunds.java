package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.RefundState.COMPLETED;
import static dev.ipnledger.sandbox.model.RefundState.DECLINED;
import static dev.ipnledger.sandbox.model.RefundState.PENDING;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refund. */
public final class Refunds {
  private static final Set<Simulation.Wanted> SIMULATIONS =
      Set.of(new Simulation.Wanted("Declined", Reason.AMAZON_REJECTED));

  private final World world;
  private final Lookup lookup;
  private final AmazonIds ids;
  private final ReferenceIds references;
  private final Lifetimes lifetimes;
  private final RefundLimits limits;

  Refunds(
      World world,
      Lookup lookup,
      AmazonIds ids,
      ReferenceIds references,
      Lifetimes lifetimes,
      RefundLimits limits) {
    this.world = requireNonNull(world, "world is null");
    this.lookup = requireNonNull(lookup, "lookup is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.references = requireNonNull(references, "references is null");
    this.lifetimes = requireNonNull(lifetimes, "lifetimes is null");
    this.limits = requireNonNull(limits, "limits is null");
  }

  /**
   * Refund: always Pending at first.
   *
   * @return the new refund, or for a repeated call the first one as it is now
   */
  public Refund refund(Account caller, RefundRequest request, Instant at) {
    Capture capture = lookup.capture(caller, request.captureId());
    Optional<Refund> earlier =
        references.earlier(caller, request.referenceId(), request, Refund.class);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    boolean declined = Simulation.of(request.note(), caller.environment(), SIMULATIONS).isPresent();
    limits.check(capture, request.amount());
    Refund refund = new Refund(ids.child(capture.order(), 'R'), capture, request, at);
    capture.add(refund);
    world.add(refund);
    references.remember(caller, request.referenceId(), request, refund);
    world.move(refund, PENDING, null, at);
    world.at(
        at.plus(lifetimes.pending()),
        due -> {
          if (declined) {
            world.move(refund, DECLINED, Reason.AMAZON_REJECTED, due);
          } else {
            complete(refund, due);
          }
        });
    return refund;
  }

  private void complete(Refund refund, Instant at) {
    world.move(refund, COMPLETED, null, at);
    Capture capture = refund.capture();
    if (!capture.lifecycle().in(CaptureState.COMPLETED)) {
      return;
    }
    List<Amount> completed =
        capture.refunds().stream()
            .filter(other -> other.lifecycle().in(COMPLETED))
            .map(Refund::amount)
            .toList();
    Amount sum = completed.stream().reduce(Amount::plus).orElseThrow();
    if (sum.compareTo(Limits.cap(capture.amount())) >= 0) {
      world.move(capture, CaptureState.CLOSED, Reason.MAX_AMOUNT_REFUNDED, at);
    } else if (completed.size() >= limits.largestCount()) {
      world.move(capture, CaptureState.CLOSED, Reason.MAX_REFUNDS_PROCESSED, at);
    }
  }
}
