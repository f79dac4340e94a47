package dev.ipnledger.query.document;

import dev.ipnledger.api.UtcMillis;
import dev.ipnledger.domain.attention.Condition;
import org.jspecify.annotations.Nullable;

/**
 * One condition that needs a person.
 *
 * @param id stable: the same condition has the same id in every answer
 * @param kind why, by name
 * @param meaning why, in a sentence
 * @param object kind of the object, in Amazon's spelling
 * @param objectId Amazon's id of the object
 * @param orderReferenceId what the object is kept under
 * @param since the time that its cause carries
 * @param detail what exactly; absent when the kind says it all
 */
public record ConditionDocument(
    String id,
    String kind,
    String meaning,
    String object,
    String objectId,
    String orderReferenceId,
    String since,
    @Nullable String detail,
    AdviceDocument advice) {
  /** The document of one condition. */
  public static ConditionDocument of(Condition condition) {
    return new ConditionDocument(
        condition.id(),
        condition.kind().wireName(),
        condition.kind().paragraph(),
        condition.object().kind().wireName(),
        condition.object().id().text(),
        condition.object().root().text(),
        UtcMillis.of(condition.since()),
        condition.detail().isEmpty() ? null : condition.detail(),
        AdviceDocument.of(condition.advice()));
  }
}
