package dev.ipnledger.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.explain.Contender;
import dev.ipnledger.domain.explain.Explained;
import dev.ipnledger.domain.explain.Explanation;
import dev.ipnledger.domain.explain.Rival.Outcome;
import dev.ipnledger.domain.explain.Rule;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What an explanation names as the winner is what the view holds, on any set with any ties. */
class ExplanationLawsTest {
  @Provide
  Arbitrary<List<Observation>> sets() {
    return Observations.sets();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theNamedWinnersAreTheViewsOwn(@ForAll("sets") List<Observation> set) {
    View view = View.fold(set);
    List<Explained> explanation = Explanation.of(set);

    assertThat(winners(explanation, Rule.STATUS))
        .isEqualTo(one("Status", view.status() == null ? null : view.status().evidenceId()));
    SortedMap<String, String> first = new TreeMap<>();
    first.putAll(sighting("FirstCompleted", view.firstCompleted()));
    first.putAll(sighting("FirstTerminal", view.firstTerminal()));
    assertThat(winners(explanation, Rule.FIRST_TIME)).isEqualTo(first);
    assertThat(winners(explanation, Rule.LAST_TIME))
        .isEqualTo(sighting("LastNonTerminal", view.lastNonTerminal()));
    view.facts().forEach((fact, claim) -> holds(explanation, fact.wireName(), claim));
    assertThat(
            explanation.stream()
                .filter(ExplanationLawsTest::isFact)
                .filter(it -> it.winner() != null))
        .hasSameSizeAs(view.facts().keySet());
    assertThat(members(explanation, "Ids")).isEqualTo(view.ids());
    assertThat(members(explanation, "Currencies")).isEqualTo(view.currencies());
    assertThat(members(explanation, "Acknowledged")).isEqualTo(view.acknowledged());
    assertThat(members(explanation, "Conflicts")).isEqualTo(view.conflicts());
    assertThat(members(explanation, "Problems")).isEqualTo(view.problems());
    assertThat(explanation.stream().filter(it -> it.rule() == Rule.HEARD))
        .extracting(it -> Objects.requireNonNull(it.winner()).asOf())
        .containsExactlyInAnyOrderElementsOf(view.heard().values());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void noWordIsLeftOutAndEachThatDoesNotStandSaysWhy(@ForAll("sets") List<Observation> set) {
    List<Explained> explanation = Explanation.of(set);

    long stated = set.stream().mapToLong(it -> it.statement().facts().size()).sum();
    assertThat(
            explanation.stream()
                .filter(ExplanationLawsTest::isFact)
                .mapToLong(it -> it.rivals().size() + (it.winner() == null ? 0 : 1))
                .sum())
        .isEqualTo(stated);
    for (Explained explained : explanation) {
      Contender winner = explained.winner();
      explained
          .rivals()
          .forEach(
              rival -> {
                assertThat(rival.because()).isNotBlank().doesNotContain("null");
                if (rival.outcome() != Outcome.NOT_COUNTED) {
                  assertThat(rival.outcome() == Outcome.AGREES)
                      .isEqualTo(
                          rival.contender().value().equals(Objects.requireNonNull(winner).value()));
                }
              });
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aGroundIsWhereTheRankingTellsThemApart(@ForAll("sets") List<Observation> set) {
    Claim<Value> one = claim(set.getFirst());
    Claim<Value> other = claim(set.getLast());
    boolean same = Claim.FOR_FACT.compare(one, other) == 0;
    assertThat(Claim.FOR_FACT.ground(one, other) == Ground.NOTHING).isEqualTo(same);
    assertThat(Claim.FOR_FACT.reversed().compare(one, other))
        .isEqualTo(Claim.FOR_FACT.compare(other, one));
  }

  private static Claim<Value> claim(Observation observation) {
    return View.of(observation).facts().values().stream()
        .findFirst()
        .orElse(
            new Claim<>(
                new dev.ipnledger.domain.value.Text("none"),
                Standing.of(observation),
                observation.evidenceId()));
  }

  private static void holds(List<Explained> explanation, String field, Claim<Value> claim) {
    Explained explained =
        explanation.stream().filter(it -> it.field().equals(field)).findFirst().orElseThrow();
    Contender winner = Objects.requireNonNull(explained.winner());
    assertThat(winner.evidenceId()).isEqualTo(claim.evidenceId());
    assertThat(winner.source()).isEqualTo(claim.standing().source());
    assertThat(winner.asOf()).isEqualTo(claim.standing().asOf());
    assertThat(
            explained.rivals().stream()
                .filter(rival -> rival.outcome() == Outcome.AGREES)
                .allMatch(rival -> rival.contender().value().equals(winner.value())))
        .isTrue();
  }

  private static boolean isFact(Explained explained) {
    return List.of(Rule.LAST_WRITER, Rule.FIXED, Rule.ROLL_UP, Rule.FEE).contains(explained.rule());
  }

  private static Map<String, String> winners(List<Explained> explanation, Rule rule) {
    TreeMap<String, String> winners = new TreeMap<>();
    explanation.stream()
        .filter(it -> it.rule() == rule)
        .forEach(it -> winners.put(it.field(), Objects.requireNonNull(it.winner()).evidenceId()));
    return winners;
  }

  private static SortedMap<String, String> sighting(String field, @Nullable Sighting sighting) {
    return one(field, sighting == null ? null : sighting.evidenceId());
  }

  private static SortedMap<String, String> one(String field, @Nullable String evidenceId) {
    TreeMap<String, String> map = new TreeMap<>();
    if (evidenceId != null) {
      map.put(field, evidenceId);
    }
    return map;
  }

  private static SortedMap<String, String> members(List<Explained> explanation, String field) {
    TreeMap<String, String> members = new TreeMap<>();
    List<Contender> winners = new ArrayList<>();
    explanation.stream()
        .filter(it -> it.field().equals(field))
        .forEach(it -> winners.add(Objects.requireNonNull(it.winner())));
    winners.forEach(winner -> members.put(winner.value(), winner.evidenceId()));
    return members;
  }
}
