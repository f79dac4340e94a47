package dev.ipnledger.publish.document;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What of an object is another than before, and which document made it so.
 *
 * @param names of what is another: {@code state}, {@code reasonCode}, {@code amounts.CaptureAmount}
 *     ..., in the order of the document; empty when nothing of what an event shows changed
 * @param evidenceId of the document that won the first of these; empty when none of them is won,
 *     because only the list of children grew
 */
record Differences(List<String> names, Optional<String> evidenceId) {
  private static final List<Fact> TIMES = List.of(Fact.CREATED_AT, Fact.EXPIRES_AT);

  /**
   * @param before an empty view for an object that is new
   */
  static Differences between(View before, View after) {
    ObjectState old = ObjectState.of(before);
    ObjectState now = ObjectState.of(after);
    List<String> names = new ArrayList<>();
    add(names, "state", old.state(), now.state());
    add(names, "reasonCode", old.reasonCode(), now.reasonCode());
    add(names, "reasonDescription", old.reasonDescription(), now.reasonDescription());
    add(names, "lastUpdatedAt", old.lastUpdatedAt(), now.lastUpdatedAt());
    boolean status = !names.isEmpty();
    add(names, "createdAt", old.createdAt(), now.createdAt());
    add(names, "expiresAt", old.expiresAt(), now.expiresAt());
    for (String name : union(old.amounts().keySet(), now.amounts().keySet())) {
      add(names, "amounts." + name, old.amounts().get(name), now.amounts().get(name));
    }
    for (String name : union(old.details().keySet(), now.details().keySet())) {
      add(names, "details." + name, old.details().get(name), now.details().get(name));
    }
    add(names, "ids", old.ids(), now.ids());
    return new Differences(
        List.copyOf(names),
        status && after.status() != null
            ? Optional.of(after.status().evidenceId())
            : firstFact(names, after));
  }

  private static void add(
      List<String> names, String name, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      names.add(name);
    }
  }

  private static Optional<String> firstFact(List<String> names, View after) {
    return names.stream()
        .flatMap(
            name ->
                after.facts().entrySet().stream()
                    .filter(entry -> isNamed(entry.getKey(), name))
                    .map(entry -> entry.getValue()))
        .map(Claim::evidenceId)
        .findFirst();
  }

  private static boolean isNamed(Fact fact, String name) {
    return TIMES.contains(fact)
        ? name.equals(fact == Fact.CREATED_AT ? "createdAt" : "expiresAt")
        : name.endsWith("." + fact.wireName());
  }

  private static Iterable<String> union(Iterable<String> left, Iterable<String> right) {
    TreeSet<String> names = new TreeSet<>();
    left.forEach(names::add);
    right.forEach(names::add);
    return names;
  }
}
