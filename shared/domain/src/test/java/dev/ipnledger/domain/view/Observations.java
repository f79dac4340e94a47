package dev.ipnledger.domain.view;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Observations of one object from a small space, so that ties and clashes are common. */
final class Observations {
  private static final Account ACCOUNT = new Account("A1SELLER", Environment.SANDBOX);
  private static final Instant START = Instant.parse("2015-11-21T15:55:18Z");

  private Observations() {}

  static ObjectRef object(ObjectKind kind) {
    String suffix =
        switch (kind) {
          case AUTHORIZATION -> "-A000001";
          case CAPTURE -> "-C000001";
          case REFUND -> "-R000001";
          default -> "";
        };
    return ObjectRef.of(ACCOUNT, kind, new AmazonId("S01-2063624-0128488" + suffix));
  }

  static Arbitrary<List<Observation>> sets() {
    return Arbitraries.of(
            ObjectKind.ORDER_REFERENCE,
            ObjectKind.AUTHORIZATION,
            ObjectKind.CAPTURE,
            ObjectKind.REFUND)
        .flatMap(kind -> of(kind).list().ofMinSize(1).ofMaxSize(6));
  }

  static Arbitrary<Observation> of(ObjectKind kind) {
    Arbitrary<String> evidence = Arbitraries.of("e1", "e2", "e3", "e4");
    Arbitrary<Boolean> conflicting = Arbitraries.of(false, false, false, true);
    return Combinators.combine(
            statements(kind),
            Arbitraries.of(Source.class),
            Arbitraries.integers().between(0, 2_500),
            evidence,
            conflicting,
            Arbitraries.of("x", "y").set().ofMaxSize(1))
        .as(
            (statement, source, asOf, evidenceId, conflict, acknowledged) ->
                new Observation(
                    statement,
                    source,
                    START.plusMillis(asOf),
                    evidenceId,
                    new TreeSet<>(acknowledged),
                    conflict));
  }

  private static Arbitrary<Statement> statements(ObjectKind kind) {
    return Combinators.combine(
            statuses(kind).injectNull(0.1),
            facts(kind),
            Arbitraries.of("i1", "i2", "i3").set().ofMaxSize(2),
            Arbitraries.of("odd", "odder").list().ofMaxSize(1))
        .as(
            (status, facts, ids, problems) ->
                new Statement(object(kind), status, facts, new TreeSet<>(ids), problems));
  }

  private static Arbitrary<Status> statuses(ObjectKind kind) {
    List<String> states =
        new java.util.ArrayList<>(
            States.all().stream()
                .filter(rule -> rule.kind() == kind)
                .map(rule -> rule.name())
                .toList());
    states.add("Unheard");
    return Combinators.combine(
            Arbitraries.of(states),
            Arbitraries.of("AmazonRejected", "SellerClosed").injectNull(0.5),
            moments().injectNull(0.1))
        .as((state, reason, at) -> new Status(state, reason, null, at));
  }

  private static Arbitrary<Moment> moments() {
    return Arbitraries.of(
        Moment.of(START),
        Moment.of(START.plusMillis(400)),
        Moment.of(START.plusMillis(1_400)),
        new Moment(START, false),
        new Moment(START.plusSeconds(1), false));
  }

  private static Arbitrary<Map<Fact, Value>> facts(ObjectKind kind) {
    Arbitrary<Money> money =
        Arbitraries.of(new Money("EUR", 500), new Money("EUR", 700), new Money("USD", 500));
    Fact own = Fact.amountOf(kind).orElseThrow();
    Fact reference = Fact.referenceOf(kind).orElseThrow();
    return Combinators.combine(
            money.injectNull(0.3),
            Arbitraries.of(new Text("r1"), new Text("r2")).injectNull(0.3),
            moments().injectNull(0.3),
            money.injectNull(0.5),
            Arbitraries.of(new Flag(true), new Flag(false)).injectNull(0.5))
        .as(
            (amount, ref, created, fee, flag) -> {
              Map<Fact, Value> facts = new HashMap<>();
              putIfStated(facts, own, amount);
              putIfStated(facts, reference, ref);
              putIfStated(facts, Fact.CREATED_AT, created);
              putIfStated(facts, Fact.CAPTURE_FEE, fee);
              putIfStated(facts, Fact.SOFT_DECLINE, flag);
              return facts;
            });
  }

  private static void putIfStated(Map<Fact, Value> facts, Fact fact, Value value) {
    if (value != null) {
      facts.put(fact, value);
    }
  }
}
