package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.attention.AttentionKind;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * What time alone makes a person see to. Between too early and too late lies the time that the
 * functions need to notice, in which both is right.
 */
final class Expected {
  /** Clocks differ by up to a minute. */
  private static final Duration EARLY = Duration.ofMinutes(2);

  /** Runs are five minutes apart, and one may have much to do. */
  static final Duration LATE = Duration.ofMinutes(20);

  private final Instant now;
  private final Set<AttentionKind> must = EnumSet.noneOf(AttentionKind.class);
  private final Set<AttentionKind> may = EnumSet.noneOf(AttentionKind.class);

  Expected(Instant now) {
    this.now = now;
  }

  /** It stands from that time on. */
  void from(AttentionKind kind, Instant at) {
    between(kind, at, Instant.MAX);
  }

  /** It stands from one time to another. */
  void between(AttentionKind kind, Instant from, Instant to) {
    if (!from.plus(LATE).isAfter(now) && now.isBefore(later(to, EARLY.negated()))) {
      must.add(kind);
    }
    if (!from.minus(EARLY).isAfter(now) && now.isBefore(later(to, LATE))) {
      may.add(kind);
    }
  }

  /** It may stand, and need not. */
  void mayBe(AttentionKind kind) {
    may.add(kind);
  }

  private static Instant later(Instant at, Duration by) {
    return at.equals(Instant.MAX) ? at : at.plus(by);
  }

  /** Whether what is raised is neither too much nor too little. */
  boolean agrees(Set<AttentionKind> raised) {
    return raised.containsAll(must) && may.containsAll(raised);
  }

  @Override
  public String toString() {
    return must + ", at most " + may;
  }
}
