package dev.ipnledger.domain.observation;

/** Where a statement came from, weakest first: the order decides when nothing before it does. */
public enum Source {
  /** The shop announced the object, or a person acknowledged an attention. */
  REGISTRATION,
  /** A signed Instant Payment Notification. */
  NOTIFICATION,
  /** A row of one of Amazon's reports, or of a batch report. */
  REPORT,
  /** The answer to a call that changed something. */
  RESPONSE,
  /** The answer to a Get*Details call. */
  GET
}
