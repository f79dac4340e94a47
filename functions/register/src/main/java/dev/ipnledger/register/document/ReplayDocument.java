package dev.ipnledger.register.document;

import dev.ipnledger.quarantine.ReplayOutcome;

/**
 * What came of the wish to replay a message.
 *
 * @param outcome {@code sent}, {@code would_be_sent}, {@code still_unlisted_topic} ...
 * @param meaning the outcome, in a sentence
 */
public record ReplayDocument(String id, String outcome, String meaning) {
  /** The document of an outcome. */
  public static ReplayDocument of(String id, ReplayOutcome outcome) {
    return new ReplayDocument(id, outcome.label(), outcome.paragraph());
  }
}
