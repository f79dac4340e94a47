package dev.ipnledger.domain.observation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one document says about one object.
 *
 * @param object which object
 * @param status its status block; absent for a hint that carries none
 * @param facts stated facts; what the document leaves out or leaves empty is not in the map
 * @param ids the ids of its children as the document lists them (an order's authorizations, an
 *     authorization's captures, a capture's refunds); empty when it lists none
 * @param problems what was odd, one sentence each, naming the element; empty when all was well
 */
public record Statement(
    ObjectRef object,
    @Nullable Status status,
    Map<Fact, Value> facts,
    SortedSet<String> ids,
    List<String> problems) {
  public Statement {
    requireNonNull(object, "object is null");
    EnumMap<Fact, Value> copy = new EnumMap<>(Fact.class);
    facts.forEach(
        (fact, value) -> {
          if (!fact.type().isInstance(value)) {
            throw new IllegalArgumentException(fact + " is no " + value.getClass().getSimpleName());
          }
          copy.put(fact, value);
        });
    facts = Collections.unmodifiableMap(copy);
    ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    problems = List.copyOf(problems);
  }

  /** A hint that the object exists: makes a Get due and states nothing else. */
  public static Statement hint(ObjectRef object) {
    return new Statement(object, null, Map.of(), Collections.emptySortedSet(), List.of());
  }
}
