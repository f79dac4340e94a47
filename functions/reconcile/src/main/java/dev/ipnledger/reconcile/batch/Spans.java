package dev.ipnledger.reconcile.batch;

import java.time.Duration;

/**
 * How long feeds are waited for. Amazon says "minutes to hours" and nothing more (guide, "Batch
 * Processing").
 */
final class Spans {
  /** A feed that could not be handed in for so long is given up; its requests are asked singly. */
  static final Duration HAND_IN_WITHIN = Duration.ofMinutes(30);

  /** When a feed that was handed in is asked about first: its notification usually comes before. */
  static final Duration FIRST_LOOK = Duration.ofMinutes(10);

  /** From one question about a feed to the next. */
  static final Duration LOOK_EVERY = Duration.ofMinutes(15);

  /** From a call in vain to the next. */
  static final Duration AGAIN = Duration.ofMinutes(1);

  /**
   * After so long the objects of a feed are asked about by single calls again. The feed is followed
   * on.
   */
  static final Duration HOLD_AT_MOST = Duration.ofHours(6);

  /** After so long nobody expects the report any more. */
  static final Duration GIVE_UP_AFTER = Duration.ofDays(7);

  /** Feeds of one type are handed in at most so often (Feeds reference, advice). */
  static final Duration APART = Duration.ofMinutes(20);

  /** After a feed that failed as a whole so long none is made; single calls do the work. */
  static final Duration REST_AFTER_FAILURE = Duration.ofHours(6);

  private Spans() {}
}
