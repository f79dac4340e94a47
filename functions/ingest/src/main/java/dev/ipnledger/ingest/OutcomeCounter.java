package dev.ipnledger.ingest;

/** Counts what requests came to, by name: how often each kind of forgery is tried, for one. */
@FunctionalInterface
public interface OutcomeCounter {
  /** One more of that outcome, such as {@code refused_foreign_topic}. */
  void count(String outcome);
}
