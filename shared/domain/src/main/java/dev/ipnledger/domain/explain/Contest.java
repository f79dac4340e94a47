package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.explain.Rival.Outcome;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.view.Ground;
import dev.ipnledger.domain.view.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All words about one register, ranked as its join ranks them.
 *
 * @param <T> what the register holds
 */
final class Contest<T> {
  private record Entry<T>(Observation observation, T word) {}

  private final Rule rule;
  private final Ranking<? super T> ranking;
  private final Function<T, String> text;
  private final List<Entry<T>> entries = new ArrayList<>();

  /**
   * @param ranking the greatest stands
   * @param text the word for people; two words with one text agree
   */
  Contest(Rule rule, Ranking<? super T> ranking, Function<T, String> text) {
    this.rule = rule;
    this.ranking = ranking;
    this.text = text;
  }

  void enter(Observation observation, T word) {
    entries.add(new Entry<>(observation, word));
  }

  boolean isOpen() {
    return !entries.isEmpty();
  }

  /**
   * What came of it.
   *
   * @param notCounted words that took no part, named after those that did
   */
  Explained explained(String field, List<Rival> notCounted) {
    if (entries.isEmpty()) {
      return new Explained(field, rule, null, notCounted);
    }
    List<Entry<T>> ranked =
        entries.stream()
            .sorted(Comparator.comparing((Entry<T> entry) -> entry.word(), ranking).reversed())
            .toList();
    Entry<T> winner = ranked.getFirst();
    return new Explained(
        field,
        rule,
        contender(winner),
        Stream.concat(
                ranked.stream().skip(1).map(rival -> rival(winner, rival)), notCounted.stream())
            .toList());
  }

  private Rival rival(Entry<T> winner, Entry<T> rival) {
    Ground ground = ranking.ground(winner.word(), rival.word());
    boolean agrees = text.apply(winner.word()).equals(text.apply(rival.word()));
    return new Rival(
        contender(rival),
        agrees ? Outcome.AGREES : Outcome.LOST,
        ground,
        Because.of(ground, rule, winner.observation(), rival.observation()));
  }

  private Contender contender(Entry<T> entry) {
    return Contender.of(text.apply(entry.word()), entry.observation());
  }
}
