package dev.ipnledger.publish.document;

import dev.ipnledger.domain.advice.Advice;

/**
 * What to do next.
 *
 * @param code the name in a closed set, for programs
 * @param text a sentence or two, for people
 */
public record Advised(String code, String text) {
  static Advised of(Advice advice) {
    return new Advised(advice.name(), advice.paragraph());
  }
}
