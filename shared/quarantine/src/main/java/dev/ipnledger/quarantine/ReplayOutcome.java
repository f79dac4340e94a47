package dev.ipnledger.quarantine;

import java.util.Locale;

/** What came of the wish to replay a message. */
public enum ReplayOutcome {
  /** It is in the queue again. Once it is recorded, it is resolved by itself. */
  SENT("It is in the queue again; once it is recorded, it is resolved by itself."),
  /** A dry run: it could be sent. */
  WOULD_BE_SENT("Nothing stands in its way; without the dry run it would be sent."),
  /** The registry does not list its topic. Nothing was sent. */
  STILL_UNLISTED_TOPIC(
      "No seller of the registry lists its topic yet, so it was not sent; add the line and deploy."),
  /** The registry does not have its seller. Nothing was sent. */
  STILL_UNKNOWN_SELLER(
      "The registry does not have its seller in that environment yet, so it was not sent; add the"
          + " line and deploy."),
  /** With its name in quarantine it is larger than what the queue takes. Nothing was sent. */
  TOO_LARGE(
      "With its name in quarantine it is larger than the 1 MiB that the queue takes, so it was not"
          + " sent; look at its bytes (show --save) and resolve it."),
  /** Somebody has dealt with it. Nothing was sent. */
  ALREADY_RESOLVED("It is resolved already, so it was not sent."),
  /** The quarantine does not have it. */
  UNKNOWN("The quarantine has no such message.");

  private final String paragraph;

  ReplayOutcome(String paragraph) {
    this.paragraph = paragraph;
  }

  /** As answers write it: {@code still_unlisted_topic}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it means, a sentence for people. */
  public String paragraph() {
    return paragraph;
  }

  /** Whether the message is on its way, or would be. */
  public boolean good() {
    return this == SENT || this == WOULD_BE_SENT;
  }
}
