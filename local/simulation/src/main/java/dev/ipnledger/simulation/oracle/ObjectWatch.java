package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.BillingAgreement;
import dev.ipnledger.sandbox.model.Capture;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.sandbox.model.Refund;
import dev.ipnledger.simulation.amazon.Amazon;
import dev.ipnledger.simulation.amazon.Cast;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sees each object that is written: it is one of Amazon's, of the right seller, environment and
 * order, and what stands about it stands since the time that was said first.
 */
public final class ObjectWatch implements StoreWatch.Write {
  private final Amazon amazon;
  private final Consumer<String> wrong;
  private final StoreWatch.Write next;
  private final Map<String, Instant> since = new HashMap<>();

  /**
   * @param wrong told what must not be
   * @param next told everything after that
   */
  public ObjectWatch(Amazon amazon, Consumer<String> wrong, StoreWatch.Write next) {
    this.amazon = amazon;
    this.wrong = wrong;
    this.next = next;
  }

  @Override
  public void raised(SystemItem item) {
    next.raised(item);
  }

  @Override
  public void accept(@Nullable ObjectItem before, ObjectItem after) {
    if (before == null) {
      if (!real(after.object()).filter(after.object()::equals).isPresent()) {
        wrong.accept(after.object() + " is written, and Amazon has no such object");
      }
    } else if (!before.attention().equals(after.attention())) {
      before.attention().forEach(condition -> compare(condition, after));
    }
    after.attention().forEach(this::check);
    next.accept(before, after);
  }

  private void compare(Condition old, ObjectItem after) {
    after.attention().stream()
        .filter(now -> now.id().equals(old.id()) && !now.since().equals(old.since()))
        .forEach(
            now ->
                wrong.accept(
                    "%s stood since %s, and then since %s"
                        .formatted(old.id(), old.since(), now.since())));
  }

  /** What a status raises stands since that status came about: another time is another thing. */
  private void check(Condition condition) {
    if (!Truth.ABOUT_STATUS.contains(condition.kind())
        || condition.kind() == AttentionKind.REFUND_NOT_BY_SELLER) {
      return;
    }
    Instant first =
        since.putIfAbsent(condition.object().account() + " " + condition.id(), condition.since());
    if (first != null && !first.equals(condition.since())) {
      wrong.accept(
          "what stood since %s and what stands since %s are both called %s"
              .formatted(first, condition.since(), condition.id()));
    }
  }

  /** The object of that id as Amazon has it. */
  private Optional<ObjectRef> real(ObjectRef object) {
    String id = object.id().text();
    return object.kind() == ObjectKind.CHARGEBACK
        ? amazon.chargebacks().stream()
            .filter(dispute -> dispute.id().equals(id))
            .findFirst()
            .map(
                dispute ->
                    ref(
                        dispute.capture().account(),
                        dispute.capture().order().id(),
                        ObjectKind.CHARGEBACK,
                        id))
        : amazon
            .payments()
            .world()
            .look(_ -> amazon.payments().world().object(id).flatMap(ObjectWatch::ref));
  }

  private static Optional<ObjectRef> ref(PaymentObject<?> object) {
    return switch (object) {
      case OrderReference order -> Optional.of(ref(order, order.id(), ObjectKind.ORDER_REFERENCE));
      case BillingAgreement agreement ->
          Optional.of(ref(agreement, agreement.id(), ObjectKind.BILLING_AGREEMENT));
      case Authorization authorization ->
          Optional.of(ref(authorization, authorization.order().id(), ObjectKind.AUTHORIZATION));
      case Capture capture -> Optional.of(ref(capture, capture.order().id(), ObjectKind.CAPTURE));
      case Refund refund -> Optional.of(ref(refund, refund.order().id(), ObjectKind.REFUND));
      default -> Optional.empty();
    };
  }

  private static ObjectRef ref(PaymentObject<?> object, String root, ObjectKind kind) {
    return ref(object.account(), root, kind, object.id());
  }

  private static ObjectRef ref(Account account, String root, ObjectKind kind, String id) {
    return new ObjectRef(Cast.ours(account), new AmazonId(root), kind, new AmazonId(id));
  }
}
