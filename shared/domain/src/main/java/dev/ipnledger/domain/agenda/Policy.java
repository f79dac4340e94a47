package dev.ipnledger.domain.agenda;

import java.time.Duration;
import java.util.List;

/**
 * How often the ledger asks by itself.
 *
 * @param pendingEvery for objects that Amazon has not decided about
 * @param openAuthorizationEvery for authorizations that hold money
 * @param quietOrderEvery for order references that are not at their end
 * @param youngCaptureEvery for Completed captures that are not older than {@code youngCaptureFor}
 * @param youngCaptureFor how long a capture is young
 * @param oldCaptureEvery for Completed captures between that age and {@code oldCaptureFor}
 * @param oldCaptureFor from which age a Completed capture rests
 * @param walkAfter how long after an id was listed it is looked up, when nothing else brought it
 * @param retryAfter the pauses after the first, second ... call without an answer; the last one
 *     goes on for ever
 * @param unknownAtMost how many calls may find that Amazon does not know the id before the object
 *     rests
 */
public record Policy(
    Duration pendingEvery,
    Duration openAuthorizationEvery,
    Duration quietOrderEvery,
    Duration youngCaptureEvery,
    Duration youngCaptureFor,
    Duration oldCaptureEvery,
    Duration oldCaptureFor,
    Duration walkAfter,
    List<Duration> retryAfter,
    int unknownAtMost) {
  /** The bounds of the design; each is a parameter of the deployment. */
  public static final Policy STANDARD =
      new Policy(
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofDays(1),
          Duration.ofDays(1),
          Duration.ofDays(90),
          Duration.ofDays(7),
          Duration.ofDays(365),
          Duration.ofMinutes(10),
          List.of(
              Duration.ofSeconds(1),
              Duration.ofSeconds(2),
              Duration.ofSeconds(4),
              Duration.ofSeconds(10),
              Duration.ofSeconds(30),
              Duration.ofMinutes(10),
              Duration.ofHours(1),
              Duration.ofHours(6)),
          5);

  public Policy {
    retryAfter = List.copyOf(retryAfter);
    if (retryAfter.isEmpty()) {
      throw new IllegalArgumentException("retryAfter is empty");
    }
  }

  /** The pause after that many calls without an answer. */
  public Duration pauseAfter(int failedAttempts) {
    return retryAfter.get(Math.min(failedAttempts, retryAfter.size()) - 1);
  }
}
