package dev.ipnledger.sandbox.model;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way along the arrows of a state table, and the reason with which a state is entered
 * when nobody has named one.
 */
final class StatePath {
  private StatePath() {}

  /**
   * The states to enter one after the other, the goal last.
   *
   * @param from null for an object that is not born yet
   * @return empty when it is there already
   * @throws IllegalStateException when no way leads there
   */
  static <S extends Enum<S> & State<S>> List<S> between(@Nullable S from, S goal) {
    if (goal == from) {
      return List.of();
    }
    Map<S, @Nullable S> reachedFrom = new HashMap<>();
    Deque<S> open = new ArrayDeque<>();
    for (S state : goal.getDeclaringClass().getEnumConstants()) {
      if (from == null ? state.initial() && born(state, goal) : from.next().contains(state)) {
        reachedFrom.put(state, null);
        open.add(state);
      }
    }
    while (!open.isEmpty() && !reachedFrom.containsKey(goal)) {
      S state = open.remove();
      for (S next : new TreeSet<>(state.next())) {
        if (!reachedFrom.containsKey(next)) {
          reachedFrom.put(next, state);
          open.add(next);
        }
      }
    }
    if (!reachedFrom.containsKey(goal)) {
      throw new IllegalStateException(
          "nothing leads from "
              + (from == null ? "birth" : from.wireName())
              + " to "
              + goal.wireName());
    }
    Deque<S> path = new ArrayDeque<>();
    for (S state = goal; state != null; state = reachedFrom.get(state)) {
      path.addFirst(state);
    }
    return List.copyOf(path);
  }

  /** A state that is announced comes before the one it leads to: Open before Closed. */
  private static <S extends Enum<S> & State<S>> boolean born(S state, S goal) {
    return state != goal
        || Arrays.stream(goal.getDeclaringClass().getEnumConstants())
            .noneMatch(
                before ->
                    before.initial()
                        && before.announced()
                        && before != goal
                        && before.next().contains(goal));
  }

  /**
   * The reason with which a state is entered.
   *
   * @param named null for none: then the only one there is, or none where it is optional
   * @throws IllegalArgumentException when the state has no such reason, or several and none named
   */
  static <S extends Enum<S> & State<S>> @Nullable Reason reason(S state, @Nullable Reason named) {
    boolean none = state.reasons().isEmpty() || state.reasonOptional();
    if (named == null ? none : state.reasons().contains(named)) {
      return named;
    }
    if (named == null && state.reasons().size() == 1) {
      return state.reasons().iterator().next();
    }
    throw new IllegalArgumentException(
        state.reasons().isEmpty()
            ? state.wireName() + " has no reason"
            : "the reason of "
                + state.wireName()
                + " must be one of "
                + new TreeSet<>(state.reasons()).stream().map(Reason::code).collect(joining(", ")));
  }

  /** On the way the reason does not matter: the first one, where one must be. */
  static <S extends Enum<S> & State<S>> @Nullable Reason onTheWay(S state) {
    return state.reasons().isEmpty() || state.reasonOptional()
        ? null
        : new TreeSet<>(state.reasons()).first();
  }
}
