package dev.ipnledger.ledger;

import dev.ipnledger.domain.agenda.Agenda;
import dev.ipnledger.domain.agenda.Drift;
import dev.ipnledger.domain.agenda.Due;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.attention.Attention;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a step does to an object, whatever version of it is found; it can be applied again and
 * again.
 *
 * @param observations what the object is joined with
 * @param answer evidence to be kept together with the object; absent when there is none
 * @param upkeep what becomes of its upkeep
 * @param attempted whether a call was made, so that what was due is done
 */
record Change(
    List<Observation> observations,
    @Nullable Evidence answer,
    UnaryOperator<Upkeep> upkeep,
    boolean attempted) {
  static Change none() {
    return new Change(List.of(), null, UnaryOperator.identity(), false);
  }

  Change with(Observation observation) {
    List<Observation> all = new ArrayList<>(observations);
    all.add(observation);
    return new Change(all, answer, upkeep, attempted);
  }

  /** The answer is kept already, at a later time, which is joined in its stead. */
  Change withKept(Observation later) {
    return new Change(with(later).observations, null, upkeep, attempted);
  }

  Change with(Asked asked) {
    return switch (asked) {
      case Asked.Nothing() -> this;
      case Asked.Barred _ -> this;
      case Asked.Answered(Evidence evidence) ->
          new Change(with(evidence.observation()).observations, evidence, Upkeep::answered, true);
      case Asked.Failed failed ->
          new Change(
              observations, answer, kept -> kept.failed(failed.failure(), failed.at()), true);
    };
  }

  static Change upkeep(UnaryOperator<Upkeep> upkeep) {
    return new Change(List.of(), null, upkeep, true);
  }

  /**
   * @param now up to which thresholds are passed, UTC
   */
  ObjectItem apply(ObjectItem before, boolean parentKnown, Policy policy, Instant now) {
    Rise rise = Rise.of(before.view(), view(before), now);
    View view = rise.view();
    Upkeep kept = rise.tell(drift(before, view, upkeep.apply(before.upkeep())));
    Optional<Due> due = Agenda.next(view, parentKnown, kept, policy, now);
    return new ObjectItem(
        view,
        kept,
        attempted
            ? due.map(next -> notAtOnce(next, view, policy, now))
            : due.map(next -> earlier(next, before.due())),
        Attention.of(view, kept, policy, now, before.attention()),
        before.version());
  }

  View view(ObjectItem before) {
    return join(before.view(), observations);
  }

  private static View join(View before, List<Observation> observations) {
    View view = before;
    for (Observation observation : observations) {
      view = view.join(observation);
    }
    return view;
  }

  /** What the answers among the observations changed, over what the rest of them told. */
  private Upkeep drift(ObjectItem before, View view, Upkeep kept) {
    List<Observation> answers =
        observations.stream().filter(one -> one.source() == Source.GET).toList();
    List<Observation> rest =
        observations.stream().filter(one -> one.source() != Source.GET).toList();
    Drift old = kept.drift();
    Drift open = old != null && rest.stream().anyMatch(old::isToldBy) ? null : old;
    if (!answers.isEmpty() && !isClosedByPolicy(view, kept)) {
      Instant at = answers.getLast().asOf();
      Drift found = Drift.between(join(before.view(), rest), view, at).orElse(null);
      open = found == null ? open : open == null ? found : open.then(found);
    }
    return Objects.equals(open, old) ? kept : kept.with(open);
  }

  /** What the system did itself is no news to it. */
  private static boolean isClosedByPolicy(View view, Upkeep kept) {
    return kept.review() != null && kept.review().closeSentAt() != null && view.isIn(States.CLOSED);
  }

  /**
   * An answer that a clock far behind dated so far back that the object is due again at once, for
   * ever, would use up the quota: the pause begins now.
   */
  private Due notAtOnce(Due next, View view, Policy policy, Instant now) {
    Evidence given = answer;
    boolean again =
        given != null
            && !next.isLook()
            && next.target().equals(view.object().id())
            && !next.at().isAfter(now)
            && view.heard().values().stream().noneMatch(given.observation().asOf()::isBefore);
    return again ? new Due(next.operation(), next.target(), now.plus(policy.pendingEvery())) : next;
  }

  /** To put off what is due anyway would be two more writes of an index. */
  private static Due earlier(Due next, Optional<Due> before) {
    return before
        .filter(due -> due.name().equals(next.name()))
        .filter(due -> due.target().equals(next.target()))
        .filter(due -> due.at().isBefore(next.at()))
        .orElse(next);
  }
}
