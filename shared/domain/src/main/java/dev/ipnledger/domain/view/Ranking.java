package dev.ipnledger.domain.view;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A total order that can say which of its steps decided. Registers are joined by it, and what won
 * is explained by it, so that the two can't drift apart.
 */
public final class Ranking<T> implements Comparator<T> {
  private record Step<T>(Ground ground, Comparator<? super T> order) {}

  private final List<Step<T>> steps;

  private Ranking(List<Step<T>> steps) {
    this.steps = List.copyOf(steps);
  }

  /** One that tells nothing apart, to begin with. */
  public static <T> Ranking<T> none() {
    return new Ranking<>(List.of());
  }

  /** The same, and where it finds no difference this. */
  public Ranking<T> then(Ground ground, Comparator<? super T> order) {
    List<Step<T>> more = new ArrayList<>(steps);
    more.add(new Step<>(requireNonNull(ground, "ground is null"), order));
    return new Ranking<>(more);
  }

  @Override
  public int compare(T left, T right) {
    for (Step<T> step : steps) {
      int compared = step.order().compare(left, right);
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  /** The first step that tells them apart; {@link Ground#NOTHING} for equals. */
  public Ground ground(T left, T right) {
    return steps.stream()
        .filter(step -> step.order().compare(left, right) != 0)
        .map(Step::ground)
        .findFirst()
        .orElse(Ground.NOTHING);
  }

  @Override
  public Ranking<T> reversed() {
    return new Ranking<>(
        steps.stream().map(step -> new Step<T>(step.ground(), step.order().reversed())).toList());
  }
}
