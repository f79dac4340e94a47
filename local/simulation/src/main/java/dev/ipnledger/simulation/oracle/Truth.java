package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.BillingAgreement;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.Refund;
import dev.ipnledger.sandbox.model.Status;
import dev.ipnledger.simulation.amazon.Cast;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One payment object as it really is.
 *
 * @param reason Amazon's ReasonCode; absent for none
 * @param amount the object's own; absent where none was set
 * @param created when it was made
 * @param since when its status came about
 * @param completed when it was Completed first; absent when it never was
 * @param said what else was said when it was made
 * @param attention what must be raised about its status: none of the others of {@link
 *     #ABOUT_STATUS}
 */
record Truth(
    ObjectRef object,
    String state,
    @Nullable String reason,
    @Nullable Money amount,
    Instant created,
    Instant since,
    @Nullable Instant completed,
    Map<Fact, Value> said,
    Set<AttentionKind> attention) {
  /** What a status raises, by this table alone and not by the ledger's. */
  static final Set<AttentionKind> ABOUT_STATUS =
      EnumSet.of(
          AttentionKind.HARD_DECLINE,
          AttentionKind.SOFT_DECLINE,
          AttentionKind.DECLINED,
          AttentionKind.SUSPENDED,
          AttentionKind.CLOSED_BY_AMAZON,
          AttentionKind.CANCELED_BY_AMAZON,
          AttentionKind.REFUND_NOT_BY_SELLER);

  private static final Set<String> MAY_TRY_AGAIN =
      Set.of("ProcessingFailure", "TransactionTimedOut");

  /** Every agreement, and every order with what hangs below it; the root first, oldest first. */
  static List<List<Truth>> trees(Payments payments) {
    return payments
        .world()
        .look(
            _ -> {
              List<List<Truth>> trees = new ArrayList<>();
              for (PaymentObject<?> object : payments.world().objects()) {
                if (object instanceof OrderReference order) {
                  trees.add(tree(order));
                } else if (object instanceof BillingAgreement agreement) {
                  trees.add(List.of(of(ObjectKind.BILLING_AGREEMENT, agreement, null)));
                }
              }
              return trees;
            });
  }

  private static List<Truth> tree(OrderReference order) {
    List<Truth> all = new ArrayList<>();
    all.add(of(ObjectKind.ORDER_REFERENCE, order, order.total().orElse(null)));
    order
        .authorizations()
        .forEach(found -> all.add(of(ObjectKind.AUTHORIZATION, found, found.amount())));
    order
        .captures()
        .forEach(
            capture -> {
              all.add(of(ObjectKind.CAPTURE, capture, capture.amount()));
              capture
                  .refunds()
                  .forEach(refund -> all.add(of(ObjectKind.REFUND, refund, refund.amount())));
            });
    return all;
  }

  private static Truth of(ObjectKind kind, PaymentObject<?> object, @Nullable Amount amount) {
    Status<?> status = object.lifecycle().current();
    String reason = status.reason() == null ? null : status.reason().code();
    return new Truth(
        ObjectRef.of(Cast.ours(object.account()), kind, new AmazonId(object.id())),
        status.state().wireName(),
        reason,
        amount == null ? null : money(amount),
        object.created(),
        status.lastUpdate(),
        object.lifecycle().path().stream()
            .filter(one -> one.state().wireName().equals("Completed"))
            .map(Status::lastUpdate)
            .findFirst()
            .orElse(null),
        Said.of(object),
        attention(object, status.state().wireName(), reason));
  }

  static Money money(Amount amount) {
    return Money.parse(amount.asDecimal(), amount.currency());
  }

  private static Set<AttentionKind> attention(
      PaymentObject<?> object, String state, @Nullable String reason) {
    Set<AttentionKind> kinds = EnumSet.noneOf(AttentionKind.class);
    if (state.equals("Declined")) {
      kinds.add(
          !(object instanceof Authorization authorization)
              ? AttentionKind.DECLINED
              : isSoft(authorization, String.valueOf(reason))
                  ? AttentionKind.SOFT_DECLINE
                  : AttentionKind.HARD_DECLINE);
    } else if (state.equals("Suspended")) {
      kinds.add(AttentionKind.SUSPENDED);
    } else if ("AmazonClosed".equals(reason)) {
      kinds.add(AttentionKind.CLOSED_BY_AMAZON);
    } else if ("AmazonCanceled".equals(reason)) {
      kinds.add(AttentionKind.CANCELED_BY_AMAZON);
    }
    if (object instanceof Refund refund && !refund.type().wireName().equals("SellerInitiated")) {
      kinds.add(AttentionKind.REFUND_NOT_BY_SELLER);
    }
    return kinds;
  }

  private static boolean isSoft(Authorization authorization, String reason) {
    return MAY_TRY_AGAIN.contains(reason) || "true".equals(authorization.softDeclineFlag());
  }
}
