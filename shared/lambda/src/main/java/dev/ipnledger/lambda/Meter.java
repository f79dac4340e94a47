package dev.ipnledger.lambda;

/** Takes what a function measures; any thread may add to it. */
public interface Meter {
  /** For a local run, where nobody reads metrics. */
  Meter NONE =
      new Meter() {
        @Override
        public void add(Metric metric, double value) {}

        @Override
        public void flush() {}
      };

  /** One more value, in the metric's unit. */
  void add(Metric metric, double value);

  /** Hands on what was added since the last time; at the end of each invocation. */
  void flush();
}
