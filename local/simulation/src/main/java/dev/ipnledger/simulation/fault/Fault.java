package dev.ipnledger.simulation.fault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can go wrong in a world. Each has a probability of its own in each world. */
public enum Fault {
  /** SNS loses a notification. */
  DROPPED(0.15),
  /** SNS delivers the same bytes twice. */
  DUPLICATED(0.15),
  /** Amazon publishes the same twice: another MessageId, another signature. */
  PUBLISHED_TWICE(0.1),
  /** A delivery is late by up to an hour, in long worlds by up to two days. */
  DELAYED(0.1),
  /** A delivery is late by up to ten minutes, so that others overtake it. */
  REORDERED(0.3),
  /** A byte of the body is another one when it arrives, and the message is lost with it. */
  CORRUPTED(0.05),
  /** Somebody sends a message that Amazon never signed: other key, other topic, other content. */
  FORGED(0.05),
  /** Amazon sends what is no business of ours: another seller's, or of an unknown topic or type. */
  STRAY(0.02),
  /** SQS delivers a message again that was done. */
  QUEUE_DUPLICATE(0.1),
  /** SQS does not take a message, or takes it and does not say so. */
  QUEUE_FAILURE(0.05),
  /** The process ends before a call of a store. */
  CRASH_BEFORE_CALL(0.004),
  /** The process ends after a call of a store, which had its effect. */
  CRASH_AFTER_CALL(0.004),
  /** The store refuses a call for its load. */
  STORE_THROTTLED(0.01),
  /** A call of the store times out, but it had its effect. */
  STORE_AMBIGUOUS(0.01),
  /** The index shows what was, and not all that is. */
  STALE_INDEX(0.2),
  /** Another worker takes the same messages while one is between its read and its write. */
  TWO_WORKERS(0.05),
  /** Amazon answers 500 or 503. */
  AMAZON_UNAVAILABLE(0.1),
  /** Amazon answers RequestThrottled although there was quota. */
  AMAZON_THROTTLED(0.05),
  /** Something in between answers with an HTML page. */
  HTML_ANSWER(0.03),
  /** The answer is lost, after the call had its effect. */
  ANSWER_LOST(0.05),
  /** The clocks of the functions differ from Amazon's by up to a minute. */
  SKEWED_CLOCK(0.5),
  /** A run of reconcile stands still for longer than its lease, and another one begins. */
  FROZEN_RUN(0.01),
  /** The same, just before the run closes an order. */
  FROZEN_CLOSE(0.5),
  /** An older version, with other cadences and thresholds, works a batch or a run. */
  OTHER_VERSION(0.2),
  /** The table's stream brings records again that were published. */
  STREAM_REDELIVERY(0.2),
  /** A topic refuses some of the messages of a call, whatever their order. */
  TOPIC_FAILURE(0.1),
  /** The report of a batch lacks rows, has them twice, of others, of failures, or mixed up. */
  REPORT_ROWS(0.4),
  /** A report comes with other bytes than its Content-MD5 says. */
  REPORT_DAMAGED(0.3),
  /** A report breaks off, and its Content-MD5 is right. */
  REPORT_BREAKS_OFF(0.2),
  /** Amazon gives another batch's report. */
  REPORT_FOREIGN(0.1);

  private final double most;

  Fault(double most) {
    this.most = most;
  }

  /** The highest probability that a world can draw. */
  public double most() {
    return most;
  }

  /** As options and reports write it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Finds by {@link #slug}. */
  public static Optional<Fault> named(String slug) {
    return Arrays.stream(values()).filter(fault -> fault.slug().equals(slug)).findFirst();
  }
}
