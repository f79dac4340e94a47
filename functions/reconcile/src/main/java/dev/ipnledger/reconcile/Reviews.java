package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.agenda.Review;
import dev.ipnledger.domain.closing.CloseDecision;
import dev.ipnledger.domain.closing.ClosePlan;
import dev.ipnledger.domain.closing.CloseRule;
import dev.ipnledger.domain.closing.Verdict;
import dev.ipnledger.domain.order.Finding;
import dev.ipnledger.domain.order.Findings;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Recorder;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks at whole orders, and keeps with the order reference what one object alone does not show.
 */
public final class Reviews {
  private final Ledger ledger;
  private final Recorder recorder;
  private final Function<Account, Policy> policies;
  private final InstantSource clock;

  /**
   * @param policies tell when an order may be closed
   */
  public Reviews(
      Ledger ledger, Recorder recorder, Function<Account, Policy> policies, InstantSource clock) {
    this.ledger = requireNonNull(ledger, "ledger is null");
    this.recorder = requireNonNull(recorder, "recorder is null");
    this.policies = requireNonNull(policies, "policies is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * An order as the ledger has it, strongly consistent.
   *
   * @param order all its views
   * @param reference the item of its order reference
   * @param items those of all its objects, the order reference among them
   */
  record Seen(Order order, ObjectItem reference, List<ObjectItem> items) {}

  /** The order that an object belongs to; empty when its order reference is not in the ledger. */
  Optional<Seen> see(ObjectRef object) {
    if (object.parent().kind() != ObjectKind.ORDER_REFERENCE
        && object.kind() != ObjectKind.ORDER_REFERENCE) {
      return Optional.empty();
    }
    ObjectRef reference = ObjectRef.of(object.account(), ObjectKind.ORDER_REFERENCE, object.root());
    List<ObjectItem> items = ledger.order(object.account(), object.root());
    Order order = new Order(reference, items.stream().map(ObjectItem::view).toList());
    return items.stream()
        .filter(item -> item.object().equals(reference))
        .findFirst()
        .map(item -> new Seen(order, item, items));
  }

  /** Looks at the order that an object belongs to and keeps what is new. */
  void review(ObjectRef object) {
    see(object).ifPresent(seen -> keep(seen, decide(seen), null, null));
  }

  CloseDecision decide(Seen seen) {
    return CloseRule.decide(seen.order(), closing(seen), clock.instant());
  }

  ClosePlan plan(Seen seen) {
    return ClosePlan.of(seen.order(), closing(seen), clock.instant());
  }

  Closing closing(Seen seen) {
    return policies.apply(seen.reference().object().account()).closing();
  }

  /**
   * Keeps what was found.
   *
   * @param lookAt when to look again, UTC; absent to follow the decision
   * @param closeSentAt when a Close is sent, UTC; absent to keep what is known
   */
  void keep(
      Seen seen, CloseDecision decision, @Nullable Instant lookAt, @Nullable Instant closeSentAt) {
    Review before = seen.reference().upkeep().review();
    Instant sentBefore = before == null ? null : before.closeSentAt();
    Instant sent = closeSentAt == null ? sentBefore : closeSentAt;
    SortedMap<Finding, String> findings = Findings.of(seen.order(), sent != null);
    Instant next = lookAt == null ? next(seen, decision) : lookAt;
    Review found =
        new Review(
            decision.quietSince(),
            decision.capturedInFull(),
            next == null && !findings.isEmpty() ? again(before) : next,
            findings,
            sent);
    if (!found.equals(before)) {
      recorder.reviewed(seen.reference().object(), found);
    }
  }

  /**
   * A Close was kept as sent and not sent: whoever closes the order now, the policy did not.
   *
   * @param before the order as it was before that was kept
   * @param at when it was to be sent, UTC; what another run sent since stays
   */
  void notSent(Seen before, Instant at) {
    Review earlier = before.reference().upkeep().review();
    see(before.reference().object())
        .map(seen -> seen.reference().upkeep().review())
        .filter(review -> at.equals(review.closeSentAt()))
        .ifPresent(
            review ->
                recorder.reviewed(
                    before.reference().object(),
                    review.sentAt(earlier == null ? null : earlier.closeSentAt())));
  }

  /** What is odd about an order is looked at every day, until it is over. */
  private Instant again(@Nullable Review before) {
    Instant now = clock.instant();
    Instant planned = before == null ? null : before.lookAt();
    return planned != null && planned.isAfter(now) ? planned : now.plus(Closer.AGAIN_AFTER);
  }

  private @Nullable Instant next(Seen seen, CloseDecision decision) {
    if (decision.verdict() == Verdict.HOLDS_MONEY
        && decision.capturedInFull()
        && closing(seen).authorizations()) {
      return decision.quietSince().plus(closing(seen).quietFor());
    }
    return decision.quietUntil();
  }
}
