package dev.ipnledger.domain.attention;

import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.domain.agenda.Deadline;
import dev.ipnledger.domain.agenda.Deadlines;
import dev.ipnledger.domain.agenda.Drift;
import dev.ipnledger.domain.agenda.Looks;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.agenda.Review;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.order.Finding;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.view.View;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What becomes true of an object because time passes, and what a look at its order found. */
final class TimeConditions {
  private final View view;
  private final Instant now;
  private final List<Condition> found = new ArrayList<>();

  private TimeConditions(View view, Instant now) {
    this.view = view;
    this.now = now;
  }

  static List<Condition> of(View view, Upkeep upkeep, Policy policy, Instant now) {
    TimeConditions conditions = new TimeConditions(view, now);
    Deadlines.of(view, policy.warnings()).stream()
        .filter(deadline -> !deadline.warnAt().isAfter(now))
        .forEach(conditions::deadline);
    Drift drift = upkeep.drift();
    if (drift != null && !drift.at().plus(policy.driftGrace()).isAfter(now)) {
      conditions.drift(drift);
    }
    Review review = upkeep.review();
    if (review != null) {
      Looks.staleAt(view, upkeep, policy)
          .filter(at -> !at.isAfter(now))
          .ifPresent(at -> conditions.stale(at, review.quietSince()));
      Looks.closedAt(view, upkeep)
          .filter(sent -> now.isBefore(sent.plus(Looks.NOTICE_FOR)))
          .ifPresent(sent -> conditions.closed(review, sent));
      review.findings().forEach(conditions::finding);
    }
    return conditions.found;
  }

  /** Its texts hold the age at the threshold: an age of now would change with every look. */
  private void deadline(Deadline deadline) {
    String amount =
        view.fact(Fact.AUTHORIZATION_AMOUNT, Money.class).map(Money::toString).orElse("?");
    Instant created =
        view.fact(Fact.CREATED_AT, Moment.class).map(Moment::instant).orElse(deadline.warnAt());
    String age = age(Duration.between(created, deadline.warnAt()));
    boolean window = deadline.kind() == Deadline.Kind.WINDOW;
    add(
        window ? AttentionKind.CAPTURE_WINDOW_ENDS : AttentionKind.AUTHORIZATION_EXPIRES,
        deadline.kind().name(),
        deadline.warnAt(),
        amount
            + " authorized, "
            + age
            + " old when this was raised; "
            + (window ? "captured at once until " : "reserved until ")
            + deadline.ends(),
        Advice.SHIP);
  }

  private void drift(Drift drift) {
    add(
        AttentionKind.DRIFT,
        drift.state() + "@" + drift.at(),
        drift.at(),
        drift.before() + " -> " + drift.after() + ", found at " + drift.at(),
        Advice.REVIEW);
  }

  private void stale(Instant at, Instant quietSince) {
    add(
        AttentionKind.STALE_ORDER,
        at.toString(),
        at,
        "nothing has happened since " + quietSince,
        Advice.REVIEW);
  }

  private void closed(Review review, Instant sent) {
    add(
        AttentionKind.CLOSED_BY_POLICY,
        sent.toString(),
        sent,
        (review.capturedInFull() ? "captured in full" : "idle")
            + ", nothing had happened since "
            + review.quietSince(),
        Advice.NOTHING);
  }

  private void finding(Finding finding, String detail) {
    add(
        switch (finding) {
          case CHARGED_ABOVE_CAP -> AttentionKind.CHARGED_ABOVE_CAP;
          case REFUNDED_ABOVE_CAP -> AttentionKind.REFUNDED_ABOVE_CAP;
          case OPEN_AFTER_CLOSE -> AttentionKind.OPEN_AFTER_CLOSE;
        },
        finding.name(),
        now,
        detail,
        Advice.REVIEW);
  }

  private static String age(Duration age) {
    return age.toDays() > 1 && age.toHoursPart() == 0
        ? age.toDays() + " days"
        : age.toHours() + " hours";
  }

  private void add(AttentionKind kind, String cause, Instant since, String detail, Advice advice) {
    found.add(Condition.of(view.object(), kind, cause, since, detail, advice));
  }
}
