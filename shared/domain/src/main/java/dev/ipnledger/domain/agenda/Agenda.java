package dev.ipnledger.domain.agenda;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.view.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is due about an object: a pure function of what is known and of the time, so that it comes
 * out the same whoever asks. When to ask follows from the times that were heard; the time of now
 * only tells which thresholds are passed already.
 */
public final class Agenda {
  /** Clocks differ, and Amazon takes its time. */
  private static final Duration AFTER_END = Duration.ofMinutes(1);

  private Agenda() {}

  /**
   * The next thing to do; empty when the object rests.
   *
   * @param parentKnown whether the object's order reference is in the ledger by more than a hint
   * @param now thresholds up to here are passed, UTC
   */
  public static Optional<Due> next(
      View view, boolean parentKnown, Upkeep upkeep, Policy policy, Instant now) {
    return Stream.of(
            ask(view, parentKnown, upkeep, policy),
            Looks.next(view, upkeep, policy, now).map(at -> Due.look(view.object().id(), at)))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(Due::at).thenComparing(Due::isLook));
  }

  private static Optional<Due> ask(View view, boolean parentKnown, Upkeep upkeep, Policy policy) {
    if (upkeep.unknownAtAmazon() && upkeep.failedAttempts() >= policy.unknownAtMost()) {
      return Optional.empty();
    }
    return Stream.of(
            confirm(view, policy), parent(view, parentKnown, upkeep), walk(view, upkeep, policy))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(Due::at).thenComparing(due -> due.target().text()))
        .map(due -> later(due, upkeep, policy));
  }

  /** Asks about the object itself: at once when something newer than the last answer was heard. */
  private static Optional<Due> confirm(View view, Policy policy) {
    Operation operation = Operation.reading(view.object().kind()).orElse(null);
    if (operation == null || view.heard().isEmpty()) {
      return Optional.empty();
    }
    Instant answered = view.heard().get(Source.GET);
    Instant heard = lastHeard(view);
    if (answered == null || heard.isAfter(answered)) {
      return Optional.of(new Due(operation, view.object().id(), heard));
    }
    Duration every = cadence(view, answered, policy);
    return Optional.ofNullable(every)
        .map(pause -> new Due(operation, view.object().id(), next(view, answered, pause)));
  }

  /** After the usual pause, or just after Amazon ends the object, whichever comes first. */
  private static Instant next(View view, Instant answered, Duration pause) {
    Instant usual = answered.plus(pause);
    return Deadlines.end(view)
        .map(end -> end.plus(AFTER_END))
        .filter(answered::isBefore)
        .filter(end -> end.isBefore(usual))
        .orElse(usual);
  }

  private static Optional<Due> parent(View view, boolean parentKnown, Upkeep upkeep) {
    AmazonId root = view.object().root();
    if (parentKnown || !view.object().isChild() || upkeep.checkedIds().contains(root.text())) {
      return Optional.empty();
    }
    return Operation.reading(view.object().parent().kind())
        .map(operation -> new Due(operation, root, lastHeard(view)));
  }

  /** Looks up the first listed child that nothing else has brought. */
  private static Optional<Due> walk(View view, Upkeep upkeep, Policy policy) {
    return view.ids().keySet().stream()
        .filter(id -> !upkeep.checkedIds().contains(id))
        .flatMap(id -> AmazonId.parse(id).stream())
        .flatMap(
            id ->
                id.classify().flatMap(Operation::reading).stream()
                    .map(
                        operation ->
                            new Due(operation, id, lastHeard(view).plus(policy.walkAfter()))))
        .findFirst();
  }

  private static @Nullable Duration cadence(View view, Instant answered, Policy policy) {
    if (view.isTerminal()) {
      return null;
    }
    if (view.isIn(States.PENDING)) {
      return policy.pendingEvery();
    }
    return switch (view.object().kind()) {
      case AUTHORIZATION -> policy.openAuthorizationEvery();
      // The credits have a capture's states, and like a capture they rest when Completed.
      case CAPTURE, PROVIDER_CREDIT, PROVIDER_CREDIT_REVERSAL ->
          captureCadence(view, answered, policy);
      default -> policy.quietOrderEvery();
    };
  }

  private static @Nullable Duration captureCadence(View view, Instant answered, Policy policy) {
    Instant created =
        view.fact(Fact.CREATED_AT, Moment.class).map(Moment::instant).orElse(answered);
    Duration age = Duration.between(created, answered);
    if (age.compareTo(policy.youngCaptureFor()) <= 0) {
      return policy.youngCaptureEvery();
    }
    return age.compareTo(policy.oldCaptureFor()) <= 0 ? policy.oldCaptureEvery() : null;
  }

  private static Due later(Due due, Upkeep upkeep, Policy policy) {
    Instant lastAttemptAt = upkeep.lastAttemptAt();
    if (upkeep.failedAttempts() == 0 || lastAttemptAt == null) {
      return due;
    }
    Instant again = lastAttemptAt.plus(policy.pauseAfter(upkeep.failedAttempts()));
    return again.isAfter(due.at()) ? new Due(due.operation(), due.target(), again) : due;
  }

  private static Instant lastHeard(View view) {
    return view.heard().values().stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
  }
}
