package dev.ipnledger.domain.agenda;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.ObjectKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
 * @param driftGrace how long after a Get found a change its notification may still come
 * @param starvedAfter by how much the ledger may heal later than by these bounds, for want of
 *     quota, before that needs a person
 * @param warnings when an authorization that was not captured needs a person
 * @param closing when the system closes an order reference by itself
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
    int unknownAtMost,
    Duration driftGrace,
    Duration starvedAfter,
    Warnings warnings,
    Closing closing) {
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
          5,
          Duration.ofHours(1),
          Duration.ofHours(2),
          Warnings.STANDARD,
          Closing.STANDARD);

  public Policy {
    requireNonNull(driftGrace, "driftGrace is null");
    requireNonNull(starvedAfter, "starvedAfter is null");
    requireNonNull(warnings, "warnings is null");
    requireNonNull(closing, "closing is null");
    retryAfter = List.copyOf(retryAfter);
    if (retryAfter.isEmpty()) {
      throw new IllegalArgumentException("retryAfter is empty");
    }
  }

  /** The pause after that many calls without an answer. */
  public Duration pauseAfter(int failedAttempts) {
    return retryAfter.get(Math.min(failedAttempts, retryAfter.size()) - 1);
  }

  /** The same with another rule for closing: a seller's own. */
  public Policy with(Closing other) {
    return new Policy(
        pendingEvery,
        openAuthorizationEvery,
        quietOrderEvery,
        youngCaptureEvery,
        youngCaptureFor,
        oldCaptureEvery,
        oldCaptureFor,
        walkAfter,
        retryAfter,
        unknownAtMost,
        driftGrace,
        starvedAfter,
        warnings,
        other);
  }

  /**
   * The same with cadences that are never shorter than what the quotas allow. What is new, Pending
   * or at a deadline is asked about as before.
   *
   * @param atLeast by kind the shortest pause; a kind that is not in the map is not stretched
   */
  public Policy stretched(Map<ObjectKind, Duration> atLeast) {
    Duration captures = atLeast.getOrDefault(ObjectKind.CAPTURE, Duration.ZERO);
    return new Policy(
        pendingEvery,
        longer(openAuthorizationEvery, atLeast.get(ObjectKind.AUTHORIZATION)),
        longer(quietOrderEvery, atLeast.get(ObjectKind.ORDER_REFERENCE)),
        longer(youngCaptureEvery, captures),
        youngCaptureFor,
        longer(oldCaptureEvery, captures),
        oldCaptureFor,
        walkAfter,
        retryAfter,
        unknownAtMost,
        driftGrace,
        starvedAfter,
        warnings,
        closing);
  }

  private static Duration longer(Duration one, @Nullable Duration other) {
    return other != null && other.compareTo(one) > 0 ? other : one;
  }
}
