package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.closing.CloseDecision;
import dev.ipnledger.domain.closing.CloseRule;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.reconcile.CloseCalls.Sent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Closes order references by the policy, the one thing that the system changes at Amazon. Before a
 * Close everything that could still hold money is asked about; nothing is sent when any of it shows
 * money open, when the answers are older than the policy allows, or when this run is not the only
 * one any more. The decision is kept as evidence before the call, so that a crash leaves an order
 * that is due to be asked about.
 */
public final class Closer {
  /** After a refusal, or a report, the order is looked at again so much later. */
  static final Duration AGAIN_AFTER = Duration.ofDays(1);

  /** After a fresh answer that did not come. */
  static final Duration TRIED_AGAIN_AFTER = Duration.ofMinutes(10);

  private final Reviews reviews;
  private final FreshAnswers fresh;
  private final Recorder recorder;
  private final CloseCalls calls;
  private final InstantSource clock;

  /**
   * @param reviews read orders
   * @param fresh asks about all parts of an order
   * @param calls close at Amazon
   */
  public Closer(
      Reviews reviews,
      FreshAnswers fresh,
      Recorder recorder,
      CloseCalls calls,
      InstantSource clock) {
    this.reviews = requireNonNull(reviews, "reviews is null");
    this.fresh = requireNonNull(fresh, "fresh is null");
    this.recorder = requireNonNull(recorder, "recorder is null");
    this.calls = requireNonNull(calls, "calls is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** Looks at an order and closes its order reference if that is to be done. */
  Result look(ObjectRef reference, Closings closings) {
    Optional<Reviews.Seen> seen = reviews.see(reference);
    if (seen.isEmpty()) {
      return Result.SETTLED;
    }
    CloseDecision decision = reviews.decide(seen.get());
    Closing policy = reviews.closing(seen.get());
    boolean leftover = !leftover(seen.get()).isEmpty();
    if (policy.mode() == Closing.Mode.OFF || (!decision.verdict().isClose() && !leftover)) {
      reviews.keep(seen.get(), decision, null, null);
      return Result.SETTLED;
    }
    if (policy.mode() == Closing.Mode.REPORT_ONLY) {
      keepAsEvidence(reference, decision, policy, List.of());
      reviews
          .see(reference)
          .ifPresent(now -> reviews.keep(now, decision, clock.instant().plus(AGAIN_AFTER), null));
      return Result.REPORTED;
    }
    if (!closings.mayBegin(policy.mostPerRun())) {
      return Result.CAPPED;
    }
    return closeAfterFreshAnswers(reference, policy, closings);
  }

  private Result closeAfterFreshAnswers(ObjectRef reference, Closing policy, Closings closings) {
    Instant began = clock.instant();
    FreshAnswers.Outcome outcome = fresh.about(reference, began.plus(policy.freshFor()));
    if (outcome != FreshAnswers.Outcome.COMPLETE) {
      return notAllAnswered(reference, outcome);
    }
    Reviews.Seen seen = reviews.see(reference).orElseThrow();
    CloseDecision decision = reviews.decide(seen);
    List<View> leftover = leftover(seen);
    if (!decision.verdict().isClose() && leftover.isEmpty()) {
      reviews.keep(seen, decision, null, null);
      return Result.WITHHELD;
    }
    List<ObjectRef> authorizations =
        decision.verdict().isClose() ? List.of() : leftover.stream().map(View::object).toList();
    keepAsEvidence(reference, decision, policy, authorizations);
    if (authorizations.isEmpty()) {
      reviews.keep(reviews.see(reference).orElseThrow(), decision, null, clock.instant());
    }
    if (clock.instant().isAfter(began.plus(policy.freshFor())) || !closings.held()) {
      return Result.FAILED;
    }
    return authorizations.isEmpty()
        ? close(reference, decision)
        : closeAuthorizations(reference, authorizations);
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

  private Result closeAuthorizations(ObjectRef reference, List<ObjectRef> authorizations) {
    boolean all =
        authorizations.stream()
            .allMatch(one -> calls.closeAuthorization(one, "the order is captured") == Sent.DONE);
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

  private List<View> leftover(Reviews.Seen seen) {
    return CloseRule.leftover(seen.order(), reviews.closing(seen), clock.instant());
  }

  private void keepAsEvidence(
      ObjectRef reference, CloseDecision decision, Closing policy, List<ObjectRef> authorizations) {
    Instant now = clock.instant();
    byte[] document = DecisionDocument.of(reference, decision, policy, authorizations, now);
    recorder.record(
        reference, List.of(Evidence.decision(reference, now, document)), view -> Asked.nothing());
  }
}
