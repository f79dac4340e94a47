package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.Sighting;
import dev.ipnledger.ledger.ObjectItem;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One object as it really is beside what the ledger says of it.
 *
 * @param expected what time makes of it
 */
record Comparison(Truth truth, Expected expected, ObjectItem item) {
  /** What time alone raises, or what this system did. */
  private static final Set<AttentionKind> BY_TIME =
      EnumSet.of(
          AttentionKind.AUTHORIZATION_EXPIRES,
          AttentionKind.CAPTURE_WINDOW_ENDS,
          AttentionKind.STALE_ORDER,
          AttentionKind.CLOSED_BY_POLICY,
          AttentionKind.OPEN_AFTER_CLOSE);

  void tell(List<String> wrong) {
    Claim<Status> claim = item.view().status();
    Status status = claim == null ? null : claim.value();
    String state = status == null ? "unknown" : status.state();
    String reason = status == null ? null : status.reasonCode();
    if (!state.equals(truth.state()) || !Objects.equals(reason, truth.reason())) {
      wrong.add(
          "%s is %s / %s, the ledger says %s / %s"
              .formatted(truth.object(), truth.state(), truth.reason(), state, reason));
      return;
    }
    Money amount =
        Fact.amountOf(truth.object().kind())
            .flatMap(fact -> item.view().fact(fact, Money.class))
            .orElse(null);
    if (!Objects.equals(amount, truth.amount())) {
      wrong.add(truth.object() + " is of " + truth.amount() + ", the ledger says " + amount);
    }
    Moment since = status == null ? null : status.lastUpdatedAt();
    compare("has its status since", truth.since(), since, wrong);
    compare(
        "was made",
        truth.created(),
        item.view().fact(Fact.CREATED_AT, Moment.class).orElse(null),
        wrong);
    Sighting completed = item.view().firstCompleted();
    if (completed != null && truth.completed() != null) {
      // Absent when it went on before anything told that it was Completed.
      compare("was Completed", truth.completed(), completed.at(), wrong);
    }
    List<Fact> missing = Said.missing(truth.said(), item.view());
    if (!missing.isEmpty()) {
      wrong.add("%s says otherwise: %s of %s".formatted(truth.object(), missing, truth.said()));
    }
    attention(wrong);
  }

  private void compare(
      String what, @Nullable Instant real, @Nullable Moment said, List<String> wrong) {
    if (real != null && (said == null || !said.agreesWith(Moment.of(real)))) {
      wrong.add("%s %s %s, the ledger says %s".formatted(truth.object(), what, real, said));
    }
  }

  /** A status stands since it came about; a refund by others since it was made. */
  private void since(Condition condition, List<String> wrong) {
    if (Truth.ABOUT_STATUS.contains(condition.kind())
        && condition.kind() != AttentionKind.REFUND_NOT_BY_SELLER) {
      compare("stands since", truth.since(), Moment.of(condition.since()), wrong);
    }
  }

  private void attention(List<String> wrong) {
    Set<AttentionKind> raised = EnumSet.noneOf(AttentionKind.class);
    Set<AttentionKind> byTime = EnumSet.noneOf(AttentionKind.class);
    for (Condition condition : item.attention()) {
      if (BY_TIME.contains(condition.kind())) {
        byTime.add(condition.kind());
      } else if (condition.kind() != AttentionKind.DRIFT) {
        // Any other kind would be a false alarm: Amazon's documents are not odd here.
        raised.add(condition.kind());
        since(condition, wrong);
      }
    }
    if (!expected.agrees(byTime)) {
      wrong.add(
          "%s needs a person for its time because of %s, the ledger says %s"
              .formatted(truth.object(), expected, byTime));
    }
    if (!raised.equals(truth.attention())) {
      wrong.add(
          "%s needs a person because of %s, the ledger says %s"
              .formatted(truth.object(), truth.attention(), raised));
    }
  }
}
