package dev.ipnledger.domain.closing;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.view.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides by the policy whether an order reference is to be closed. */
public final class CloseRule {
  private CloseRule() {}

  /**
   * The decision; a pure function of the order as the ledger has it, the policy and the time.
   *
   * @param order with all its objects
   * @param now UTC
   */
  public static CloseDecision decide(Order order, Closing policy, Instant now) {
    Instant quietSince = quietSince(order);
    Money total = order.orderReference().flatMap(Order::amount).orElse(null);
    Money captured = total == null ? null : captured(order, total.currency());
    if (order.orderReference().filter(CloseRule::isEnded).isPresent()) {
      return new CloseDecision(Verdict.ENDED, quietSince, null, total, captured, List.of());
    }
    List<String> unknown = unknown(order);
    if (total == null || !unknown.isEmpty()) {
      return new CloseDecision(Verdict.UNKNOWN_PARTS, quietSince, null, total, captured, unknown);
    }
    List<String> open = openMoney(order);
    if (!open.isEmpty()) {
      return new CloseDecision(Verdict.HOLDS_MONEY, quietSince, null, total, captured, open);
    }
    boolean full = CloseDecision.isInFull(total, captured);
    Instant quietUntil = quietUntil(full, quietSince, policy);
    Verdict verdict =
        quietUntil == null
            ? Verdict.NOT_CAPTURED
            : quietUntil.isAfter(now)
                ? Verdict.NOT_QUIET
                : full ? Verdict.CLOSE_CAPTURED : Verdict.CLOSE_IDLE;
    return new CloseDecision(verdict, quietSince, quietUntil, total, captured, List.of());
  }

  /**
   * Authorizations that could be closed so that the order can be: it is captured in full, quiet,
   * and nothing else stands against it. Empty unless the policy closes authorizations.
   */
  public static List<View> leftover(Order order, Closing policy, Instant now) {
    CloseDecision decision = decide(order, policy, now);
    List<View> open =
        order.of(ObjectKind.AUTHORIZATION).stream().filter(view -> view.isIn(States.OPEN)).toList();
    boolean quiet = !decision.quietSince().plus(policy.quietFor()).isAfter(now);
    return policy.authorizations()
            && decision.verdict() == Verdict.HOLDS_MONEY
            && decision.capturedInFull()
            && quiet
            && open.size() == decision.because().size()
        ? open
        : List.of();
  }

  /** Ids that a document lists, and objects in the ledger, of which no status is known. */
  public static List<String> unknown(Order order) {
    Set<String> known =
        order.objects().stream()
            .filter(view -> view.status() != null)
            .map(view -> view.object().id().text())
            .collect(Collectors.toSet());
    TreeSet<String> unknown = new TreeSet<>();
    for (View view : order.objects()) {
      unknown.add(view.object().id().text());
      unknown.addAll(view.ids().keySet());
    }
    unknown.removeAll(known);
    return List.copyOf(unknown);
  }

  private static List<String> openMoney(Order order) {
    return order.objects().stream()
        .filter(view -> !view.object().equals(order.reference()))
        .filter(CloseRule::holdsMoney)
        .map(view -> view.object().id().text())
        .toList();
  }

  /** Pending and Open do, and so does a state that no document describes. */
  private static boolean holdsMoney(View view) {
    ObjectKind kind = view.object().kind();
    return kind != ObjectKind.CHARGEBACK && !view.isTerminal() && !view.isIn(States.COMPLETED);
  }

  /** An order of which no document told the state is not known to be at its end. */
  private static boolean isEnded(View view) {
    return view.state()
        .filter(state -> !state.equals(States.OPEN) && !state.equals(States.SUSPENDED))
        .isPresent();
  }

  private static Money captured(Order order, String currency) {
    return order.of(ObjectKind.CAPTURE).stream()
        .filter(view -> view.isIn(States.COMPLETED) || view.isIn(States.CLOSED))
        .flatMap(view -> Order.amount(view).stream())
        .filter(money -> money.currency().equals(currency))
        .reduce(Money.zero(currency), Money::plus);
  }

  private static @Nullable Instant quietUntil(boolean full, Instant since, Closing policy) {
    if (full) {
      return since.plus(policy.quietFor());
    }
    return policy.closeIdleAfterDays().isPresent()
        ? since.plus(Duration.ofDays(policy.closeIdleAfterDays().getAsInt()))
        : null;
  }

  private static Instant quietSince(Order order) {
    return order.objects().stream()
        .flatMap(CloseRule::changes)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private static Stream<Instant> changes(View view) {
    return Stream.concat(
            view.status() == null
                ? Stream.empty()
                : Optional.ofNullable(view.status().value().lastUpdatedAt()).stream(),
            view.fact(Fact.CREATED_AT, Moment.class).stream())
        .map(Moment::instant);
  }
}
