package dev.ipnledger.domain.view;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one observation puts into each register. */
final class Registers {
  private Registers() {}

  static View empty(ObjectRef object) {
    return new View(
        object, null, null, null, null, none(), none(), none(), none(), none(), none(), none(),
        none());
  }

  static View of(Observation observation) {
    Standing standing = Standing.of(observation);
    Status status = observation.statement().status();
    Sighting sighting = sighting(status, observation.evidenceId());
    return new View(
        observation.object(),
        status == null ? null : new Claim<>(status, standing, observation.evidenceId()),
        status != null && status.state().equals(States.COMPLETED) ? sighting : null,
        standing.terminal() ? sighting : null,
        standing.terminal() ? null : sighting,
        facts(observation, standing),
        seen(observation),
        members(observation.statement().ids(), observation.evidenceId()),
        currencies(observation),
        members(observation.acknowledged(), observation.evidenceId()),
        observation.conflicting()
            ? one(observation.evidenceId(), observation.evidenceId())
            : none(),
        members(observation.statement().problems(), observation.evidenceId()),
        one(observation.source(), observation.asOf()));
  }

  private static @Nullable Sighting sighting(@Nullable Status status, String evidenceId) {
    return status == null || status.lastUpdatedAt() == null
        ? null
        : new Sighting(status.lastUpdatedAt(), evidenceId);
  }

  private static SortedMap<Fact, Claim<Value>> facts(Observation observation, Standing standing) {
    TreeMap<Fact, Claim<Value>> claims = new TreeMap<>();
    observation
        .statement()
        .facts()
        .forEach(
            (fact, value) -> {
              if (fact.nature() != Fact.Nature.FEE || statesFees(observation.source())) {
                claims.put(fact, new Claim<>(value, standing, observation.evidenceId()));
              }
            });
    return Collections.unmodifiableSortedMap(claims);
  }

  /** A notification's fee is in the buyer's currency, and not final (guide, "Fees"). */
  private static boolean statesFees(Source source) {
    return source == Source.GET || source == Source.REPORT;
  }

  /** What a shop announces is fixed, too: its own id for an order never changes. */
  private static SortedMap<Fact, SortedMap<String, String>> seen(Observation observation) {
    TreeMap<Fact, SortedMap<String, String>> values = new TreeMap<>();
    observation
        .statement()
        .facts()
        .forEach(
            (fact, value) -> {
              if (fact.nature() == Fact.Nature.FIXED
                  || observation.source() == Source.REGISTRATION) {
                values.put(fact, one(value.canonical(), observation.evidenceId()));
              }
            });
    return Collections.unmodifiableSortedMap(values);
  }

  private static SortedMap<String, String> currencies(Observation observation) {
    ObjectKind kind = observation.object().kind();
    return Fact.amountOf(kind)
        .map(fact -> observation.statement().facts().get(fact))
        .map(value -> one(((Money) value).currency(), observation.evidenceId()))
        .orElseGet(Registers::none);
  }

  private static SortedMap<String, String> members(Collection<String> members, String evidenceId) {
    TreeMap<String, String> map = new TreeMap<>();
    members.forEach(member -> map.put(member, evidenceId));
    return Collections.unmodifiableSortedMap(map);
  }

  private static <K extends Comparable<K>, V> SortedMap<K, V> one(K key, V value) {
    TreeMap<K, V> map = new TreeMap<>();
    map.put(key, value);
    return Collections.unmodifiableSortedMap(map);
  }

  private static <K extends Comparable<K>, V> SortedMap<K, V> none() {
    return Collections.emptySortedMap();
  }
}
