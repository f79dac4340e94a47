package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.RefundState.COMPLETED;
import static dev.ipnledger.sandbox.model.RefundState.DECLINED;
import static dev.ipnledger.sandbox.model.RefundState.PENDING;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refund. */
public final class Refunds {
  private static final Set<Simulation.Wanted> SIMULATIONS =
      Set.of(new Simulation.Wanted("Declined", Reason.AMAZON_REJECTED));

  private final World world;
  private final Lookup lookup;
  private final AmazonIds ids;
  private final ReferenceIds references;
  private final Fates fates;
  private final ProviderCredits credits;
  private final Lifetimes lifetimes;
  private final RefundLimits limits;

  Refunds(
      World world,
      Lookup lookup,
      AmazonIds ids,
      ReferenceIds references,
      Fates fates,
      ProviderCredits credits,
      Lifetimes lifetimes,
      RefundLimits limits) {
    this.world = requireNonNull(world, "world is null");
    this.lookup = requireNonNull(lookup, "lookup is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.references = requireNonNull(references, "references is null");
    this.fates = requireNonNull(fates, "fates is null");
    this.credits = requireNonNull(credits, "credits is null");
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
    boolean rejected = Simulation.of(request.note(), caller.environment(), SIMULATIONS).isPresent();
    limits.check(capture, request.amount());
    List<ProviderCredit> credits =
        request.reversals().stream().map(item -> ProviderCredits.find(capture, item)).toList();
    Refund refund = make(capture, request, RefundType.SELLER_INITIATED, at);
    references.remember(caller, request.referenceId(), request, refund);
    takeBack(refund, credits, at);
    decideLater(refund, rejected, at);
    return refund;
  }

  /** A refund that Amazon or the buyer starts; the seller hears of it when it is complete [I]. */
  Refund byOthers(Capture capture, Amount amount, RefundType type, Instant at) {
    RefundRequest request = new RefundRequest(capture.id(), ids.ownReference(), amount, null, null);
    Refund refund = make(capture, request, type, at);
    complete(refund, at);
    return refund;
  }

  /** Makes one that is or ends in a state, without looking at limits. */
  Refund place(
      Capture capture,
      RefundRequest request,
      RefundType type,
      RefundState goal,
      @Nullable Reason reason,
      Instant at) {
    Refund refund = make(capture, request, type, at);
    switch (goal) {
      case PENDING -> decideLater(refund, false, at);
      case DECLINED -> world.move(refund, DECLINED, reason, at);
      case COMPLETED -> {
        world.move(refund, COMPLETED, reason, at);
        closeWhenSpent(capture, at);
      }
    }
    return refund;
  }

  private Refund make(Capture capture, RefundRequest request, RefundType type, Instant at) {
    Refund refund = new Refund(ids.child(capture.order(), 'R'), capture, request, type, at);
    capture.add(refund);
    world.add(refund);
    world.move(refund, PENDING, null, at);
    return refund;
  }

  private void takeBack(Refund refund, List<ProviderCredit> from, Instant at) {
    List<CreditRequest> items = refund.request().reversals();
    for (int i = 0; i < items.size(); i++) {
      ReverseRequest request =
          new ReverseRequest(
              from.get(i).id(), refund.request().referenceId(), items.get(i).amount(), null);
      refund.add(credits.make(from.get(i), request, at));
    }
  }

  private void decideLater(Refund refund, boolean rejected, Instant at) {
    boolean failed =
        !rejected
            && fates
                .take(refund.order(), Fates.Kind.REFUND)
                .filter(Fate.PROCESSING_FAILURE::equals)
                .isPresent();
    world.at(
        at.plus(lifetimes.pending()),
        due -> {
          if (rejected || failed) {
            decline(refund, rejected ? Reason.AMAZON_REJECTED : Reason.PROCESSING_FAILURE, due);
          } else {
            complete(refund, due);
          }
        });
  }

  private void decline(Refund refund, Reason reason, Instant at) {
    world.move(refund, DECLINED, reason, at);
    refund.reversals().forEach(reversal -> credits.decline(reversal, reason, at));
  }

  private void complete(Refund refund, Instant at) {
    world.move(refund, COMPLETED, refund.type().reason(), at);
    refund.reversals().forEach(reversal -> credits.complete(reversal, at));
    closeWhenSpent(refund.capture(), at);
  }

  private void closeWhenSpent(Capture capture, Instant at) {
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
