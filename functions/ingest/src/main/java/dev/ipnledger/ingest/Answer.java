package dev.ipnledger.ingest;

import static java.util.Objects.requireNonNull;

/**
 * What a request came to.
 *
 * @param status the HTTP status that SNS, or whoever it was, gets; the only thing it is told
 * @param outcome the name in logs and counts
 */
public record Answer(int status, String outcome) {
  private static final int OK = 200;
  private static final int SERVICE_UNAVAILABLE = 503;

  public Answer {
    requireNonNull(outcome, "outcome is null");
  }

  static Answer taken(String outcome) {
    return new Answer(OK, outcome);
  }

  /** SNS delivers again after a 5xx, and drops the message after a 4xx. */
  static Answer tryAgain(String outcome) {
    return new Answer(SERVICE_UNAVAILABLE, outcome);
  }
}
