package dev.ipnledger.publish.topic;

/** The two topics. */
public enum Topic {
  /** What changed of payment objects. */
  CHANGES,
  /** What needs a person, and what does no more. */
  ALERTS
}
