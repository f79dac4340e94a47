package dev.ipnledger.domain.observation;

/** Where a statement came from, weakest first: the order decides when nothing before it does. */
public enum Source {
  REGISTRATION("The shop announced the object, or a person acknowledged an attention."),
  NOTIFICATION("A signed Instant Payment Notification."),
  REPORT("A row of one of Amazon's reports, or of a batch report."),
  RESPONSE("The answer to a call that changed something."),
  GET("The answer to a Get*Details call.");

  private final String paragraph;

  Source(String paragraph) {
    this.paragraph = paragraph;
  }

  /** What it is, a sentence for people. */
  public String paragraph() {
    return paragraph;
  }
}
