package dev.ipnledger.domain.explain;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a view: which word stands, which do not, and by which rule. A register that keeps
 * everything (ids, currencies, problems ...) has one of these for each thing it keeps.
 *
 * @param field the register: {@code Status}, {@code FirstCompleted}, a fact by its element's name
 * @param rule how it is joined
 * @param winner the word that stands; absent when none counts, as of a fee that only notifications
 *     stated
 * @param rivals all other words about it, strongest first
 */
public record Explained(String field, Rule rule, @Nullable Contender winner, List<Rival> rivals) {
  public Explained {
    requireNonNull(field, "field is null");
    requireNonNull(rule, "rule is null");
    rivals = List.copyOf(rivals);
  }
}
