package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.closing.CloseDecision;
import dev.ipnledger.domain.closing.ClosePlan;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.reconcile.CloseCalls.Sent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Closes order references by the policy, the one thing that the system changes at Amazon. Before a
 * Close everything that could still hold money is asked about; nothing is sent when any of it shows
 * money open, when anything in the order is not what its evidence adds up to, when the answers are
 * older than the policy allows, or when this run is not the only one any more. The decision is kept
 * as evidence before the call, so that a crash leaves an order that is due to be asked about.
 */
public final class Closer {
  /** After a refusal, a report, a doubt or a finding the order is looked at again so much later. */
  static final Duration AGAIN_AFTER = Duration.ofDays(1);

  /** After a fresh answer that did not come. */
  static final Duration TRIED_AGAIN_AFTER = Duration.ofMinutes(10);

  private final Reviews reviews;
  private final FreshAnswers fresh;
  private final Recorder recorder;
  private final CloseCalls calls;
  private final SpotChecks checks;
  private final InstantSource clock;

  /**
   * @param reviews read orders
   * @param fresh asks about all parts of an order
   * @param calls close at Amazon
   * @param checks compare what is decided by with its evidence
   */
  Closer(
      Reviews reviews,
      FreshAnswers fresh,
      Recorder recorder,
      CloseCalls calls,
      SpotChecks checks,
      InstantSource clock) {
    this.reviews = requireNonNull(reviews, "reviews is null");
    this.fresh = requireNonNull(fresh, "fresh is null");
    this.recorder = requireNonNull(recorder, "recorder is null");
    this.calls = requireNonNull(calls, "calls is null");
    this.checks = requireNonNull(checks, "checks is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** Looks at an order and closes its order reference if that is to be done. */
  Result look(ObjectRef reference, Closings closings) {
    Optional<Reviews.Seen> seen = reviews.see(reference);
    if (seen.isEmpty()) {
      return Result.SETTLED;
    }
    ClosePlan plan = reviews.plan(seen.get());
    Closing policy = reviews.closing(seen.get());
    return switch (plan.action()) {
      case KEEP -> {
        reviews.keep(seen.get(), plan.decision(), null, null);
        yield Result.SETTLED;
      }
      case REPORT -> report(reference, plan, policy);
      case CLOSE_AUTHORIZATIONS, CLOSE_ORDER ->
          closings.mayBegin(policy.mostPerRun())
              ? closeAfterFreshAnswers(reference, policy, closings)
              : Result.CAPPED;
    };
  }

  private Result report(ObjectRef reference, ClosePlan plan, Closing policy) {
    keepAsEvidence(reference, plan, policy);
    Instant again = clock.instant().plus(AGAIN_AFTER);
    reviews.see(reference).ifPresent(now -> reviews.keep(now, plan.decision(), again, null));
    return Result.REPORTED;
  }

  private Result closeAfterFreshAnswers(ObjectRef reference, Closing policy, Closings closings) {
    Instant until = clock.instant().plus(policy.freshFor());
    FreshAnswers.Outcome outcome = fresh.about(reference, until);
    if (outcome != FreshAnswers.Outcome.COMPLETE) {
      return notAllAnswered(reference, outcome);
    }
    Reviews.Seen seen = reviews.see(reference).orElseThrow();
    ClosePlan plan = reviews.plan(seen);
    if (!plan.action().isSent()) {
      reviews.keep(seen, plan.decision(), null, null);
      return Result.WITHHELD;
    }
    if (checks.anyInDoubt(seen.items())) {
      reviews.keep(seen, plan.decision(), clock.instant().plus(AGAIN_AFTER), null);
      return Result.WITHHELD;
    }
    keepAsEvidence(reference, plan, policy);
    // Asked right before each call: the answers must be fresh, and no other run in work.
    BooleanSupplier maySend = () -> !clock.instant().isAfter(until) && closings.held();
    if (plan.action() == ClosePlan.Action.CLOSE_AUTHORIZATIONS) {
      return closeAuthorizations(reference, plan.authorizations(), maySend);
    }
    if (!maySend.getAsBoolean()) {
      return Result.FAILED;
    }
    Reviews.Seen before = reviews.see(reference).orElseThrow();
    Instant sentAt = clock.instant();
    reviews.keep(before, plan.decision(), null, sentAt);
    if (!maySend.getAsBoolean()) {
      reviews.notSent(before, sentAt);
      return Result.FAILED;
    }
    return close(reference, plan.decision());
  }

  /** What Amazon does not answer now is not asked in every run again. */
  private Result notAllAnswered(ObjectRef reference, FreshAnswers.Outcome outcome) {
    if (outcome == FreshAnswers.Outcome.FAILED || outcome == FreshAnswers.Outcome.DENIED) {
      Instant again = clock.instant().plus(TRIED_AGAIN_AFTER);
      reviews
          .see(reference)
          .ifPresent(seen -> reviews.keep(seen, reviews.decide(seen), again, null));
    }
    return switch (outcome) {
      case BARRED -> Result.BARRED;
      case DENIED -> Result.DENIED;
      default -> Result.FAILED;
    };
  }

  private Result close(ObjectRef reference, CloseDecision decision) {
    Sent sent = calls.closeOrder(reference, DecisionDocument.reason(decision));
    after(reference, sent);
    return sent == Sent.DONE ? Result.CLOSED : Result.FAILED;
  }

  private Result closeAuthorizations(
      ObjectRef reference, List<ObjectRef> authorizations, BooleanSupplier maySend) {
    boolean all = true;
    for (ObjectRef one : authorizations) {
      all &=
          maySend.getAsBoolean()
              && calls.closeAuthorization(one, "the order is captured") == Sent.DONE;
    }
    fresh.about(reference, clock.instant().plusSeconds(10));
    reviews.review(reference);
    return all ? Result.ANSWERED : Result.FAILED;
  }

  /**
   * Asks again, so that an authorization that slipped in is found and raised. When no answer comes
   * the agenda has it: the evidence of the decision is newer than the last answer.
   */
  private void after(ObjectRef reference, Sent sent) {
    fresh.about(reference, clock.instant().plusSeconds(10));
    Reviews.Seen seen = reviews.see(reference).orElseThrow();
    Instant again = sent == Sent.DONE ? null : clock.instant().plus(AGAIN_AFTER);
    reviews.keep(seen, reviews.decide(seen), again, null);
  }

  private void keepAsEvidence(ObjectRef reference, ClosePlan plan, Closing policy) {
    Instant now = clock.instant();
    byte[] document =
        DecisionDocument.of(reference, plan.decision(), policy, plan.authorizations(), now);
    recorder.record(
        reference, List.of(Evidence.decision(reference, now, document)), view -> Asked.nothing());
  }
}
