package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.Status;
import dev.ipnledger.simulation.amazon.Cast;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One payment object as it really is.
 *
 * @param reason Amazon's ReasonCode; absent for none
 * @param amount the object's own; absent where none was set
 */
record Truth(ObjectRef object, String state, @Nullable String reason, @Nullable Money amount) {
  /** Every order with what hangs below it, the order first, oldest order first. */
  static List<List<Truth>> trees(Payments payments) {
    return payments.world().look(_ -> payments.world().orders().stream().map(Truth::tree).toList());
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
    return new Truth(
        ObjectRef.of(Cast.ours(object.account()), kind, new AmazonId(object.id())),
        status.state().wireName(),
        status.reason() == null ? null : status.reason().code(),
        amount == null ? null : Money.parse(amount.asDecimal(), amount.currency()));
  }
}
