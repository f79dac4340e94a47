package dev.ipnledger.query.document;

import dev.ipnledger.domain.explain.Rival;

/**
 * What a document says of a field when another document's word stands.
 *
 * @param outcome {@code agrees}, {@code lost} or {@code not counted}
 * @param decidedBy which step of the rule decided: {@code STATE_RANK}, {@code STATUS_TIME} ...
 * @param because the same in a sentence, with what was compared
 */
public record RivalDocument(WordDocument word, String outcome, String decidedBy, String because) {
  static RivalDocument of(Rival rival) {
    return new RivalDocument(
        WordDocument.of(rival.contender()),
        rival.outcome().label(),
        rival.ground().name(),
        rival.because());
  }
}
