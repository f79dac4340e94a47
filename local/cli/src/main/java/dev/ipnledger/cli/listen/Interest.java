package dev.ipnledger.cli.listen;

import static java.util.stream.Collectors.joining;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.ledger.SystemItem;
import java.util.Arrays;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a listener wants of both topics.
 *
 * @param changes the kinds of objects whose change events it wants; empty for none
 * @param alerts the kinds of alerts that it wants; empty for none
 */
record Interest(NavigableSet<String> changes, NavigableSet<String> alerts) {
  private static final NavigableSet<String> OBJECTS =
      names(Arrays.stream(ObjectKind.values()).map(ObjectKind::wireName));

  private static final NavigableSet<String> CONDITIONS =
      names(
          Stream.concat(
              Arrays.stream(AttentionKind.values()).map(AttentionKind::wireName),
              Arrays.stream(SystemItem.Kind.values()).map(SystemItem.Kind::wireName)));

  /**
   * What the options say.
   *
   * @param kinds of objects and of alerts; empty for all
   * @param changes whether change events are wanted
   * @param alerts whether alerts are wanted
   * @throws IllegalArgumentException naming a kind that there is not, or when nothing is left
   */
  static Interest of(Collection<String> kinds, boolean changes, boolean alerts) {
    Set<String> unknown = new TreeSet<>(kinds);
    unknown.removeAll(OBJECTS);
    unknown.removeAll(CONDITIONS);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no kind %s; kinds of change events are %s; kinds of alerts are %s"
              .formatted(
                  String.join(", ", unknown),
                  String.join(", ", OBJECTS),
                  String.join(", ", CONDITIONS)));
    }
    Interest interest =
        new Interest(
            changes ? wanted(OBJECTS, kinds) : names(Stream.of()),
            alerts ? wanted(CONDITIONS, kinds) : names(Stream.of()));
    if (interest.changes.isEmpty() && interest.alerts.isEmpty()) {
      throw new IllegalArgumentException(
          "of %s there are no %s"
              .formatted(String.join(", ", kinds), changes ? "changes" : "alerts"));
    }
    return interest;
  }

  private static NavigableSet<String> wanted(NavigableSet<String> all, Collection<String> kinds) {
    return kinds.isEmpty() ? all : names(kinds.stream().filter(all::contains));
  }

  /** The filter policy for the topic of change events; empty when it is of no interest. */
  Optional<String> changePolicy() {
    return policy(changes);
  }

  /** The filter policy for the topic of alerts; empty when it is of no interest. */
  Optional<String> alertPolicy() {
    return policy(alerts);
  }

  private static Optional<String> policy(NavigableSet<String> kinds) {
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(
            kinds.stream()
                .map(kind -> '"' + kind + '"')
                .collect(joining(",", "{\"kind\":[", "]}")));
  }

  private static NavigableSet<String> names(Stream<String> names) {
    return names.collect(Collectors.toCollection(TreeSet::new));
  }
}
