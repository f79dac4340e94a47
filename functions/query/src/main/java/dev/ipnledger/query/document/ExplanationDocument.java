package dev.ipnledger.query.document;

import dev.ipnledger.domain.explain.Explained;
import java.util.List;

/**
 * Why an object's document says what it says.
 *
 * @param story where its money is, in sentences
 * @param fields of each field which word stands and which do not
 */
public record ExplanationDocument(List<String> story, List<ExplainedDocument> fields) {
  /** The document of an explanation. */
  public static ExplanationDocument of(List<String> story, List<Explained> fields) {
    return new ExplanationDocument(story, fields.stream().map(ExplainedDocument::of).toList());
  }
}
