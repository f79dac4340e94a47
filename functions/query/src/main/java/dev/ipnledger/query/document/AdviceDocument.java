package dev.ipnledger.query.document;

import dev.ipnledger.domain.advice.Advice;

/**
 * What to do next.
 *
 * @param code the name in the closed set, for programs
 * @param text a paragraph, for people
 */
public record AdviceDocument(String code, String text) {
  static AdviceDocument of(Advice advice) {
    return new AdviceDocument(advice.name(), advice.paragraph());
  }
}
