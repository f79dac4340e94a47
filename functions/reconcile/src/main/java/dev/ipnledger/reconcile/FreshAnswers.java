package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.closing.CloseRule;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.inquiry.Inquiry;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.mws.Pause;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Asks about an order reference, about each child that is not at its end, and about every listed id
 * of which nothing is known, the children's children among them.
 */
public final class FreshAnswers {
  private final Reviews reviews;
  private final Recorder recorder;
  private final Inquiry inquiry;
  private final InstantSource clock;
  private final Pause pause;

  /**
   * @param inquiry asks within reconcile's share of the quota
   * @param pause lets time pass while there is no quota
   */
  public FreshAnswers(
      Reviews reviews, Recorder recorder, Inquiry inquiry, InstantSource clock, Pause pause) {
    this.reviews = requireNonNull(reviews, "reviews is null");
    this.recorder = requireNonNull(recorder, "recorder is null");
    this.inquiry = requireNonNull(inquiry, "inquiry is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.pause = requireNonNull(pause, "pause is null");
  }

  /** How it went. */
  enum Outcome {
    /** Everything was answered, and the ledger has it. */
    COMPLETE,
    /** A call was made in vain. */
    FAILED,
    /** The time was over before everything was asked. */
    LATE,
    /** Amazon denied the seller a call. */
    DENIED,
    /** The seller has no keys. */
    BARRED
  }

  /**
   * Asks until nothing new is listed.
   *
   * @param until when it must be over
   */
  Outcome about(ObjectRef reference, Instant until) {
    Set<ObjectRef> asked = new HashSet<>();
    while (true) {
      Set<ObjectRef> targets = targets(reference);
      targets.removeAll(asked);
      if (targets.isEmpty()) {
        return Outcome.COMPLETE;
      }
      for (ObjectRef target : targets) {
        Outcome outcome = ask(target, until);
        if (outcome != Outcome.COMPLETE) {
          return outcome;
        }
        asked.add(target);
      }
    }
  }

  private Set<ObjectRef> targets(ObjectRef reference) {
    Set<ObjectRef> targets = new LinkedHashSet<>();
    targets.add(reference);
    reviews
        .see(reference)
        .ifPresent(
            seen -> {
              seen.order().objects().stream()
                  .filter(view -> !view.isTerminal())
                  .map(View::object)
                  .filter(object -> Operation.reading(object.kind()).isPresent())
                  .forEach(targets::add);
              CloseRule.unknown(seen.order()).stream()
                  .flatMap(id -> AmazonId.parse(id).stream())
                  .forEach(id -> unknown(reference, id).ifPresent(targets::add));
            });
    return targets;
  }

  private static Optional<ObjectRef> unknown(ObjectRef reference, AmazonId id) {
    return id.classify()
        .filter(kind -> Operation.reading(kind).isPresent())
        .map(kind -> ObjectRef.of(reference.account(), kind, id));
  }

  private Outcome ask(ObjectRef target, Instant until) {
    while (!clock.instant().isAfter(until)) {
      switch (inquiry.ask(target)) {
        case Asked.Answered answered -> {
          recorder.answer(target, answered.evidence());
          return Outcome.COMPLETE;
        }
        case Asked.Failed failed -> {
          recorder.failedGet(target, failed.failure(), failed.at());
          return Outcome.FAILED;
        }
        case Asked.Barred barred -> {
          return barred.deniedAt().map(at -> denied(target, at)).orElse(Outcome.BARRED);
        }
        case Asked.Nothing _ -> {
          if (!rest(target)) {
            return Outcome.LATE;
          }
        }
      }
    }
    return Outcome.LATE;
  }

  /** What failed before tells nothing of the seller's keys, for it alone may be denied. */
  private Outcome denied(ObjectRef target, Instant at) {
    int attempts = recorder.failedGet(target, DueCall.DENIED, at).upkeep().failedAttempts();
    return attempts > 1 ? Outcome.FAILED : Outcome.DENIED;
  }

  private boolean rest(ObjectRef target) {
    try {
      pause.forMs(Estimate.waitMs(target.account()));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
