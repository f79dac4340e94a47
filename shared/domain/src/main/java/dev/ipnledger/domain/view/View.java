package dev.ipnledger.domain.view;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A product of registers, one object's state of knowledge. Maps are never null; an empty one means
 * that nothing was stated. "Evidence id" is always the id of the observation that put it there, the
 * smallest one where several said the same.
 *
 * @param object which object
 * @param status the strongest status; absent when no observation carried one
 * @param firstCompleted the earliest time at which it was seen Completed
 * @param firstTerminal the earliest time at which it was seen in a state it never leaves
 * @param lastNonTerminal the latest status time seen with a state that it can leave
 * @param facts the strongest value of each fact
 * @param seen of each fixed fact every distinct value, by its canonical text, with its evidence id
 * @param ids ids of children that any document listed, with their evidence ids
 * @param currencies currencies in which the object's own amount was stated, with evidence ids
 * @param acknowledged ids of attention conditions that a person has seen to, with evidence ids
 * @param conflicts evidence ids of conflicting duplicates, each mapped to itself
 * @param problems what was odd in the documents, with evidence ids
 * @param heard when each kind of source was last heard, by its {@code asOf}
 */
public record View(
    ObjectRef object,
    @Nullable Claim<Status> status,
    @Nullable Sighting firstCompleted,
    @Nullable Sighting firstTerminal,
    @Nullable Sighting lastNonTerminal,
    SortedMap<Fact, Claim<Value>> facts,
    SortedMap<Fact, SortedMap<String, String>> seen,
    SortedMap<String, String> ids,
    SortedMap<String, String> currencies,
    SortedMap<String, String> acknowledged,
    SortedMap<String, String> conflicts,
    SortedMap<String, String> problems,
    SortedMap<Source, Instant> heard) {
  public View {
    requireNonNull(object, "object is null");
  }

  /** Nothing known yet. */
  public static View empty(ObjectRef object) {
    return Registers.empty(object);
  }

  /** What one observation alone amounts to. */
  public static View of(Observation observation) {
    return Registers.of(observation);
  }

  /** All observations of one object, in whatever order; at least one. */
  public static View fold(Iterable<Observation> observations) {
    View view = null;
    for (Observation observation : observations) {
      view = view == null ? of(observation) : view.join(observation);
    }
    if (view == null) {
      throw new IllegalArgumentException("no observations to fold");
    }
    return view;
  }

  /** This view with one more observation. */
  public View join(Observation observation) {
    return join(of(observation));
  }

  /** What both views know. */
  public View join(View other) {
    if (!object.equals(other.object)) {
      throw new IllegalArgumentException("views of " + object + " and of " + other.object);
    }
    return new View(
        object,
        Join.greatest(status, other.status, Claim.FOR_STATUS),
        Join.least(firstCompleted, other.firstCompleted, Sighting.EARLIEST),
        Join.least(firstTerminal, other.firstTerminal, Sighting.EARLIEST),
        Join.greatest(lastNonTerminal, other.lastNonTerminal, Sighting.LATEST),
        Join.union(facts, other.facts, BinaryOperator.maxBy(Claim.FOR_FACT)),
        Join.union(seen, other.seen, Join::union),
        Join.union(ids, other.ids),
        Join.union(currencies, other.currencies),
        Join.union(acknowledged, other.acknowledged),
        Join.union(conflicts, other.conflicts),
        Join.union(problems, other.problems),
        Join.union(heard, other.heard, BinaryOperator.maxBy(Comparator.naturalOrder())));
  }

  /** The state in Amazon's spelling; empty when no observation carried a status. */
  public Optional<String> state() {
    return Optional.ofNullable(status).map(claim -> claim.value().state());
  }

  /** Whether the object is in that state now. */
  public boolean isIn(String state) {
    return state().filter(state::equals).isPresent();
  }

  /** Whether the object has reached a state that it never leaves. */
  public boolean isTerminal() {
    return status != null && status.standing().terminal();
  }

  /** The value of a fact; empty when nothing stated it. */
  public <V extends Value> Optional<V> fact(Fact fact, Class<V> type) {
    return Optional.ofNullable(facts.get(fact)).map(claim -> type.cast(claim.value()));
  }
}
