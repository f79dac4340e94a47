package dev.ipnledger.query.document;

import dev.ipnledger.api.UtcMillis;
import dev.ipnledger.domain.explain.Contender;

/**
 * What one document says of a field.
 *
 * @param value in words: {@code 5.00 EUR}, {@code Closed (Expired)}
 * @param evidence the document's id, as the history has it
 * @param source {@code notification}, {@code get} ...
 * @param asOf when it was true
 */
public record WordDocument(String value, String evidence, String source, String asOf) {
  static WordDocument of(Contender contender) {
    return new WordDocument(
        contender.value(),
        contender.evidenceId(),
        ObjectDocument.slug(contender.source()),
        UtcMillis.of(contender.asOf()));
  }
}
