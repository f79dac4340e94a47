package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.Papers;
import dev.ipnledger.ledger.key.EvidenceId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Observations and views with every register filled now and then. */
final class RandomViews {
  private static final ObjectRef OBJECT =
      ObjectRef.of(Papers.SELLER, ObjectKind.CAPTURE, new AmazonId(Papers.ORDER_ID + "-C000001"));
  private static final List<String> STATES =
      List.of("Pending", "Completed", "Declined", "Closed", "Någon Ny");

  private final Random random;

  RandomViews(long seed) {
    this.random = new Random(seed);
  }

  View view() {
    return View.fold(
        IntStream.rangeClosed(0, random.nextInt(5)).mapToObj(n -> observation()).toList());
  }

  Observation observation() {
    Map<Fact, Value> facts = new TreeMap<>();
    for (Fact fact : Fact.values()) {
      if (random.nextInt(3) == 0) {
        facts.put(fact, value(fact));
      }
    }
    Statement statement =
        new Statement(
            OBJECT,
            random.nextInt(5) == 0 ? null : status(),
            facts,
            new TreeSet<>(some("R")),
            some("odd \"quoted\" \u001f ~#"));
    return new Observation(
        statement,
        Source.values()[random.nextInt(Source.values().length)],
        moment(true).instant(),
        random.nextInt(4) == 0
            ? "EVENT#" + OBJECT.root() + "#n" + random.nextInt(3)
            : EvidenceId.ofNotification(OBJECT.id(), "~n#" + random.nextInt(3)),
        new TreeSet<>(some("ack#")),
        random.nextBoolean());
  }

  private Status status() {
    return new Status(
        STATES.get(random.nextInt(STATES.size())),
        random.nextBoolean() ? null : "Reason",
        random.nextBoolean() ? null : "wörds",
        random.nextInt(4) == 0 ? null : moment(random.nextBoolean()));
  }

  private Value value(Fact fact) {
    if (fact.type() == Money.class) {
      return new Money(random.nextBoolean() ? "EUR" : "JPY", random.nextInt(100_000));
    }
    if (fact.type() == Flag.class) {
      return new Flag(random.nextBoolean());
    }
    return fact.type() == Moment.class
        ? moment(random.nextBoolean())
        : new Text("text " + random.nextInt(3));
  }

  private Moment moment(boolean fraction) {
    var instant = Papers.START.plusMillis(random.nextInt(5_000_000));
    return new Moment(fraction ? instant : instant.truncatedTo(ChronoUnit.SECONDS), fraction);
  }

  private List<String> some(String prefix) {
    return IntStream.range(0, random.nextInt(3)).mapToObj(n -> prefix + n).toList();
  }
}
