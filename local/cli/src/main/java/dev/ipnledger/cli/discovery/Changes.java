package dev.ipnledger.cli.discovery;

import dev.ipnledger.cli.discovery.Taken.Outcome;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Fact.Nature;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a statement did to a view, in words. */
final class Changes {
  private Changes() {}

  /**
   * Compares.
   *
   * @param before the object before it was stated; empty when the ledger did not have it
   * @param after the object with it
   */
  static Taken of(long line, Optional<View> before, View after, Statement stated) {
    String id = after.object().id().text();
    if (before.isEmpty()) {
      return new Taken(
          line, id, Outcome.NEW, List.of(after.state().map(it -> "is " + it).orElse("is there")));
    }
    List<String> odd = odd(after, stated);
    if (!odd.isEmpty()) {
      return new Taken(line, id, Outcome.ODD, odd);
    }
    List<String> changes = changes(before.get(), after);
    return new Taken(line, id, changes.isEmpty() ? Outcome.SAME : Outcome.CHANGED, changes);
  }

  /** Only what never changes can be at odds: of the rest a row may tell an older state. */
  private static List<String> odd(View after, Statement stated) {
    List<String> odd = new ArrayList<>(stated.problems());
    stated
        .facts()
        .forEach(
            (fact, value) -> {
              Set<String> others =
                  new TreeSet<>(after.seen().getOrDefault(fact, new TreeMap<>()).keySet());
              others.remove(value.canonical());
              if (fact.nature() == Nature.FIXED && !others.isEmpty()) {
                odd.add(
                    "%s is %s here, and elsewhere %s"
                        .formatted(fact.wireName(), value.canonical(), String.join(", ", others)));
              }
            });
    return odd;
  }

  private static List<String> changes(View before, View after) {
    List<String> changes = new ArrayList<>();
    change(changes, "State", before.state().orElse(null), after.state().orElse(null));
    for (Fact fact : Fact.values()) {
      Value old = value(before.facts().get(fact));
      Value now = value(after.facts().get(fact));
      change(
          changes,
          fact.wireName(),
          old == null ? null : old.canonical(),
          now == null ? null : now.canonical());
    }
    return changes;
  }

  private static void change(
      List<String> changes, String name, @Nullable String old, @Nullable String now) {
    if (now != null && !now.equals(old)) {
      changes.add(old == null ? name + " is " + now : name + " was " + old + " and is " + now);
    }
  }

  private static @Nullable Value value(@Nullable Claim<? extends Value> claim) {
    return claim == null ? null : claim.value();
  }
}
