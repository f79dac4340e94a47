package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.Ground;
import dev.ipnledger.domain.view.Ranking;
import dev.ipnledger.domain.view.Sighting;
import dev.ipnledger.domain.view.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Explains a view by the observations that it is the join of. Every word is what {@link
 * View#of(Observation)} makes of one observation, ranked by the order that the join uses, so the
 * winner named here is the one in the view.
 *
 * <pre>{@code
 * List<Explained> fields = Explanation.of(observations);   // of one object
 * }</pre>
 */
public final class Explanation {
  /** Of the documents that say the same the smallest evidence id stands for all. */
  private static final Ranking<Observation> BY_EVIDENCE =
      Ranking.<Observation>none()
          .then(Ground.EVIDENCE_ID, Comparator.comparing(Observation::evidenceId).reversed());

  private static final Ranking<Observation> BY_TIME =
      Ranking.<Observation>none().then(Ground.AS_OF, Comparator.comparing(Observation::asOf));

  private final Collection<Observation> observations;
  private final List<Explained> fields = new ArrayList<>();

  private Explanation(Collection<Observation> observations) {
    this.observations = observations;
  }

  /**
   * The fields that anything was said about, in the order of the view's registers.
   *
   * @param observations all of one object, in whatever order
   */
  public static List<Explained> of(Collection<Observation> observations) {
    return new Explanation(observations).fields();
  }

  private List<Explained> fields() {
    strongest("Status", Rule.STATUS, Claim.FOR_STATUS, View::status, Explanation::text);
    first("FirstCompleted", View::firstCompleted);
    first("FirstTerminal", View::firstTerminal);
    strongest(
        "LastNonTerminal",
        Rule.LAST_TIME,
        Sighting.LATEST,
        View::lastNonTerminal,
        Explanation::text);
    fields.addAll(FactContests.of(observations));
    members("Ids", View::ids);
    members("Currencies", View::currencies);
    members("Acknowledged", View::acknowledged);
    members("Conflicts", View::conflicts);
    members("Problems", View::problems);
    heard();
    return List.copyOf(fields);
  }

  private void first(String field, Function<View, @Nullable Sighting> register) {
    strongest(field, Rule.FIRST_TIME, Sighting.EARLIEST.reversed(), register, Explanation::text);
  }

  private <T> void strongest(
      String field,
      Rule rule,
      Ranking<? super T> ranking,
      Function<View, @Nullable T> register,
      Function<T, String> text) {
    Contest<T> contest = new Contest<>(rule, ranking, text);
    for (Observation observation : observations) {
      T word = register.apply(View.of(observation));
      if (word != null) {
        contest.enter(observation, word);
      }
    }
    add(field, contest);
  }

  private void members(String field, Function<View, SortedMap<String, String>> register) {
    SortedMap<String, Contest<Observation>> byMember = new TreeMap<>();
    for (Observation observation : observations) {
      for (String member : register.apply(View.of(observation)).keySet()) {
        byMember
            .computeIfAbsent(member, _ -> new Contest<>(Rule.UNION, BY_EVIDENCE, _ -> member))
            .enter(observation, observation);
      }
    }
    byMember.values().forEach(contest -> add(field, contest));
  }

  private void heard() {
    SortedMap<String, Contest<Observation>> bySource = new TreeMap<>();
    for (Observation observation : observations) {
      bySource
          .computeIfAbsent(
              "Heard by " + Wording.source(observation.source()),
              _ -> new Contest<>(Rule.HEARD, BY_TIME, one -> Wording.time(one.asOf())))
          .enter(observation, observation);
    }
    bySource.forEach(this::add);
  }

  private void add(String field, Contest<?> contest) {
    if (contest.isOpen()) {
      fields.add(contest.explained(field, List.of()));
    }
  }

  private static String text(Claim<Status> claim) {
    return Wording.of(claim.value());
  }

  private static String text(Sighting sighting) {
    return sighting.at().canonical();
  }
}
