package dev.ipnledger.sandbox.notify;

/**
 * How delays grow in the backoff phase, named as in an AWS delivery policy. AWS draws the curves
 * and gives no formula; these are the sandbox's [I].
 */
public enum BackoffFunction {
  /** The delays lie on a straight line. */
  LINEAR,
  /** They grow by growing steps. */
  ARITHMETIC,
  /** Each is the one before, times a constant. */
  GEOMETRIC,
  /** They stay low for long and rise at the end. */
  EXPONENTIAL;

  /**
   * One delay of the phase.
   *
   * @param step 0 for the first
   * @param steps how many the phase has
   * @return milliseconds from {@code least} to {@code most}
   */
  double delay(int step, int steps, double least, double most) {
    double part = steps == 1 ? 1 : (double) step / (steps - 1);
    double low = Math.max(least, 1);
    double share =
        switch (this) {
          case LINEAR -> part;
          case ARITHMETIC -> part * (step + 1) / steps;
          case GEOMETRIC ->
              most <= low ? part : (Math.pow(most / low, part) - 1) / (most / low - 1);
          case EXPONENTIAL -> (Math.pow(2, 10 * part) - 1) / 1023;
        };
    return least + share * (most - least);
  }
}
