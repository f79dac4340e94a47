package dev.ipnledger.ledger.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.view.View;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ViewJsonTest {
  @Property(tries = 500)
  void aViewComesBackAsItWas(@ForAll long seed) {
    View view = new RandomViews(seed).view();

    assertThat(ViewReader.read(ViewJson.write(view), view.object())).isEqualTo(view);
  }

  @Property(tries = 500)
  void anObservationComesBackAsItWas(@ForAll long seed) {
    Observation observation = new RandomViews(seed).observation();

    assertThat(
            ObservationJson.read(
                ObservationJson.write(observation),
                observation.object(),
                observation.asOf(),
                observation.evidenceId()))
        .isEqualTo(observation);
  }

  @Property(tries = 100)
  void equalViewsHaveEqualTexts(@ForAll long seed) {
    View view = new RandomViews(seed).view();
    View again = ViewReader.read(ViewJson.write(view), view.object());

    assertThat(ViewJson.write(again)).isEqualTo(ViewJson.write(view));
  }

  @Test
  void aNameThatIsNotKnownIsSkipped() {
    View view = new RandomViews(1).view();
    ObjectNode json = (ObjectNode) Json.tree(ViewJson.write(view));
    json.putObject("later").put("a", 1);

    assertThat(ViewReader.read(Json.text(json), view.object())).isEqualTo(view);
  }
}
