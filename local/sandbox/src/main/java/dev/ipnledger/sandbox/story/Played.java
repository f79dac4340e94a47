package dev.ipnledger.sandbox.story;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.notify.DeliveryAttempt;
import dev.ipnledger.sandbox.notify.DeliveryOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story that was played.
 *
 * @param steps what was done, oldest first
 * @param attempts to deliver its messages, oldest first
 * @param problem why it did not come to its end; null when it did
 */
public record Played(
    Story story, List<String> steps, List<DeliveryAttempt> attempts, @Nullable String problem) {
  public Played {
    requireNonNull(story, "story is null");
    steps = List.copyOf(steps);
    attempts = List.copyOf(attempts);
  }

  /** Whether the story came to its end and the endpoint did what a sound one does. */
  public boolean asExpected() {
    boolean taken =
        attempts.stream().anyMatch(attempt -> attempt.outcome() == DeliveryOutcome.DELIVERED);
    boolean all = attempts.stream().allMatch(Played::ended);
    return problem == null
        && switch (story.ending()) {
          case TAKEN -> taken && all;
          case REFUSED ->
              attempts.stream().anyMatch(attempt -> attempt.outcome() == DeliveryOutcome.REFUSED);
          case LOST ->
              attempts.stream().anyMatch(attempt -> attempt.outcome() == DeliveryOutcome.LOST);
        };
  }

  private static boolean ended(DeliveryAttempt attempt) {
    return attempt.outcome() == DeliveryOutcome.DELIVERED
        || attempt.outcome() == DeliveryOutcome.WILL_RETRY;
  }
}
