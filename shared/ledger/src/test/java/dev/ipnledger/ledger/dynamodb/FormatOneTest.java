package dev.ipnledger.ledger.dynamodb;

import static dev.ipnledger.ledger.Papers.AUTHORIZATION;
import static dev.ipnledger.ledger.Papers.START;
import static dev.ipnledger.ledger.Papers.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.Sighting;
import dev.ipnledger.domain.view.Standing;
import dev.ipnledger.domain.view.View;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Texts as the first format has them. They stay readable for ever: never edit the fixtures. */
class FormatOneTest {
  private static final String OWN = "EVENT#" + AUTHORIZATION.id() + "#";

  private static String fixture(String name) throws IOException {
    try (InputStream file = FormatOneTest.class.getResourceAsStream("/format-1/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aViewIsReadRegisterByRegister() throws Exception {
    View view = ViewReader.read(fixture("view.json"), AUTHORIZATION);

    Moment end = Moment.parse("2026-03-01T10:05:00.250Z");
    Instant asked = Instant.parse("2026-03-01T10:06:00.001Z");
    assertThat(view.status())
        .isEqualTo(
            new Claim<>(
                new Status("Closed", "MaxCapturesProcessed", "done", end),
                new Standing(true, 2, end, asked, Source.GET),
                OWN + "GET#d"));
    assertThat(view.firstCompleted()).isNull();
    assertThat(view.firstTerminal()).isEqualTo(new Sighting(end, OWN + "GET#d"));
    assertThat(view.lastNonTerminal())
        .isEqualTo(new Sighting(Moment.parse("2026-03-01T10:00:05Z"), OWN + "n1"));
    assertThat(view.fact(Fact.AUTHORIZATION_AMOUNT, Money.class)).contains(new Money("EUR", 1000));
    assertThat(view.fact(Fact.CAPTURE_NOW, Flag.class)).contains(new Flag(true));
    assertThat(view.fact(Fact.CREATED_AT, Moment.class)).contains(Moment.of(START));
    assertThat(view.seen().get(Fact.CAPTURE_NOW)).isEqualTo(Map.of("true", OWN + "n1"));
    assertThat(view.ids()).isEqualTo(Map.of("S02-5550001-5550002-C000001", OWN + "GET#d"));
    assertThat(view.currencies()).isEqualTo(Map.of("EUR", OWN + "n1"));
    assertThat(view.acknowledged()).isEqualTo(Map.of("a#b", "EVENT#S02-5550001-5550002#n2"));
    assertThat(view.conflicts()).isEqualTo(Map.of(OWN + "n1#d", OWN + "n1"));
    assertThat(view.problems()).isEqualTo(Map.of("CaptureFee has no currency", OWN + "n1"));
    assertThat(view.heard()).isEqualTo(Map.of(Source.NOTIFICATION, at(6), Source.GET, asked));
  }

  @Test
  void anObservationIsReadFieldByField() throws Exception {
    Observation observation =
        ObservationJson.read(fixture("observation.json"), AUTHORIZATION, at(6), OWN + "n1");

    assertThat(observation)
        .isEqualTo(
            new Observation(
                new Statement(
                    AUTHORIZATION,
                    new Status("Open", null, null, Moment.of(at(5))),
                    Map.of(
                        Fact.AUTHORIZATION_AMOUNT, new Money("EUR", 1000),
                        Fact.CAPTURE_NOW, new Flag(false),
                        Fact.CREATED_AT, Moment.parse("2026-03-01T10:00:00Z")),
                    new TreeSet<>(List.of("S02-5550001-5550002-C000001")),
                    List.of("CaptureFee has no currency")),
                Source.NOTIFICATION,
                at(6),
                OWN + "n1",
                new TreeSet<>(List.of("a#b")),
                true));
  }
}
