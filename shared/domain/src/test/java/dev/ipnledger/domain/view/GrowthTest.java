package dev.ipnledger.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is told of a view that knows less than another one. */
class GrowthTest {
  private static final Instant T = Instant.parse("2026-03-01T10:00:00Z");

  @Provide
  Arbitrary<List<Observation>> sets() {
    return Observations.sets();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aJoinLosesNothing(@ForAll("sets") List<Observation> set) {
    View part = View.of(set.getFirst());
    assertThat(Growth.lost(part, View.fold(set))).isEmpty();
    assertThat(Growth.lost(View.empty(part.object()), part)).isEmpty();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatKnowsLessIsToldRegisterByRegister(@ForAll("sets") List<Observation> set) {
    View whole = View.fold(set);
    View part = View.of(set.getFirst());
    assertThat(Growth.lost(whole, part).isEmpty()).isEqualTo(whole.equals(part));
    assertThat(Growth.lost(whole, part)).containsAll(Growth.differences(whole, part));
    assertThat(Growth.lost(whole, View.empty(whole.object()))).contains("heard");
  }

  @Test
  void aStateThatFallsIsToldByAmazonsOrderOfStates() {
    assertThat(Growth.lost(capture("Completed", 1), capture("Pending", 9)))
        .contains("status", "state");
    assertThat(Growth.lost(capture("Closed", 1), capture("Completed", 9)))
        .contains("status", "state");
    assertThat(Growth.lost(capture("Pending", 1), capture("Completed", 9)))
        .as("the other register of a time is another matter")
        .doesNotContain("state");
    assertThat(Growth.lost(capture("Completed", 1), View.empty(capture("Completed", 1).object())))
        .contains("state");
  }

  private static View capture(String state, int second) {
    Statement statement =
        new Statement(
            Observations.object(ObjectKind.CAPTURE),
            new Status(state, null, null, Moment.of(T.plusSeconds(second))),
            Map.of(),
            new TreeSet<>(),
            List.of());
    return View.of(Observation.of(statement, Source.GET, T.plusSeconds(second), "e" + second));
  }
}
