package dev.ipnledger.ledger;

import dev.ipnledger.domain.agenda.Agenda;
import dev.ipnledger.domain.agenda.Due;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.attention.Attention;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.view.View;
import java.util.ArrayList;
import java.util.List;
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
      case Asked.Answered(Evidence evidence) ->
          new Change(with(evidence.observation()).observations, evidence, Upkeep::answered, true);
      case Asked.Failed(String failure, var at) ->
          new Change(observations, answer, kept -> kept.failed(failure, at), true);
    };
  }

  static Change upkeep(UnaryOperator<Upkeep> upkeep) {
    return new Change(List.of(), null, upkeep, true);
  }

  ObjectItem apply(ObjectItem before, boolean parentKnown, Policy policy) {
    View view = view(before);
    Upkeep kept = upkeep.apply(before.upkeep());
    Optional<Due> due = Agenda.next(view, parentKnown, kept, policy);
    return new ObjectItem(
        view,
        kept,
        attempted ? due : due.map(next -> earlier(next, before.due())),
        Attention.of(view, kept),
        before.version());
  }

  View view(ObjectItem before) {
    View view = before.view();
    for (Observation observation : observations) {
      view = view.join(observation);
    }
    return view;
  }

  /** To put off what is due anyway would be two more writes of an index. */
  private static Due earlier(Due next, Optional<Due> before) {
    return before
        .filter(due -> due.operation() == next.operation())
        .filter(due -> due.target().equals(next.target()))
        .filter(due -> due.at().isBefore(next.at()))
        .orElse(next);
  }
}
