package dev.ipnledger.mws;

/**
 * How often, and how long, to try. Who works a queue of other things tries once.
 *
 * @param most attempts that are made at most, 1 to 6
 * @param longestWaitMs milliseconds of waiting in all after which no further attempt is made
 */
public record Attempts(int most, long longestWaitMs) {
  /** One attempt. */
  public static final Attempts ONCE = new Attempts(1, 0);

  /** All that the guide's schedule has; up to about a minute of waiting. */
  public static final Attempts FULL_SCHEDULE = new Attempts(6, 75_000);

  public Attempts {
    if (most < 1 || most > 6 || longestWaitMs < 0) {
      throw new IllegalArgumentException(
          "1 to 6 attempts and no negative wait: " + most + ", " + longestWaitMs + " ms");
    }
  }
}
