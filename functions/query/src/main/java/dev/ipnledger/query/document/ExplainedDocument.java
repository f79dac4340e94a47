package dev.ipnledger.query.document;

import dev.ipnledger.domain.explain.Explained;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of an object. What keeps everything that is said (ids, problems ...) has one of these
 * for each thing that it keeps.
 *
 * @param field {@code Status}, {@code FirstCompleted}, or an element's name in Amazon's documents
 * @param rule the name of the rule by which the word that stands is chosen
 * @param meaning the rule for people
 * @param stands the word that stands; absent when none counts
 * @param others the words that don't, strongest first
 */
public record ExplainedDocument(
    String field,
    String rule,
    String meaning,
    @Nullable WordDocument stands,
    List<RivalDocument> others) {
  static ExplainedDocument of(Explained explained) {
    return new ExplainedDocument(
        explained.field(),
        explained.rule().wireName(),
        explained.rule().paragraph(),
        explained.winner() == null ? null : WordDocument.of(explained.winner()),
        explained.rivals().stream().map(RivalDocument::of).toList());
  }
}
