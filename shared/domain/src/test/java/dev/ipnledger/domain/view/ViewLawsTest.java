package dev.ipnledger.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.observation.Observation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws that make order and repetition not matter (promise 2), on whole views. */
class ViewLawsTest {
  @Provide
  Arbitrary<List<Observation>> sets() {
    return Observations.sets();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void joinIsCommutative(@ForAll("sets") List<Observation> set) {
    View left = View.of(set.getFirst());
    View right = View.of(set.getLast());
    assertThat(left.join(right)).isEqualTo(right.join(left));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void joinIsAssociative(@ForAll("sets") List<Observation> set) {
    View a = View.of(set.getFirst());
    View b = View.of(set.get(set.size() / 2));
    View c = View.of(set.getLast());
    assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void joinIsIdempotent(@ForAll("sets") List<Observation> set) {
    View view = View.fold(set);
    assertThat(view.join(view)).isEqualTo(view);
    set.forEach(observation -> assertThat(view.join(observation)).isEqualTo(view));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theEmptyViewChangesNothing(@ForAll("sets") List<Observation> set) {
    View view = View.fold(set);
    assertThat(View.empty(view.object()).join(view)).isEqualTo(view);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyPermutationWithRepetitionsFoldsToOneView(
      @ForAll("sets") List<Observation> set, @ForAll long seed) {
    Random random = new Random(seed);
    List<Observation> shuffled = new ArrayList<>(set);
    for (int repetition = random.nextInt(4); repetition > 0; repetition--) {
      shuffled.add(set.get(random.nextInt(set.size())));
    }
    Collections.shuffle(shuffled, random);
    assertThat(View.fold(shuffled)).isEqualTo(View.fold(set));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void interleavedWorkersEndInOneView(@ForAll("sets") List<Observation> set, @ForAll long seed) {
    Random random = new Random(seed);
    View one = View.empty(set.getFirst().object());
    View other = one;
    for (Observation observation : set) {
      one = random.nextBoolean() ? one.join(observation) : one;
      other = other.join(observation);
      if (random.nextInt(3) == 0) {
        one = one.join(other);
      }
    }
    assertThat(one.join(other)).isEqualTo(View.fold(set));
  }
}
