package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.PaymentMethod;
import java.util.Map;

/** Order references, and what their buyers do to them in one step. */
final class OrderRoutes {
  private final SandboxControl control;
  private final BuyerDesk buyer;

  OrderRoutes(SandboxControl control, BuyerDesk buyer) {
    this.control = requireNonNull(control, "control is null");
    this.buyer = requireNonNull(buyer, "buyer is null");
  }

  /** The ids, oldest first. */
  HttpAnswer list(HttpCall call) {
    return JsonAnswers.ok(
        Map.of("orders", control.truth().stream().map(OrderTruth::orderReferenceId).toList()));
  }

  HttpAnswer repair(HttpCall call) {
    OrderTruth before = known(Paths.segment(call, 3));
    if (!buyer.repair(before.orderReferenceId())) {
      throw ControlException.conflict("the order is not suspended but " + before.status().state());
    }
    return JsonAnswers.ok(known(before.orderReferenceId()));
  }

  HttpAnswer wallet(HttpCall call) {
    OrderTruth before = known(Paths.segment(call, 3));
    if (!buyer.choose(before.orderReferenceId(), PaymentMethod.CARD)) {
      throw ControlException.conflict(
          "the order takes no other payment method, it is " + before.status().state());
    }
    return JsonAnswers.ok(known(before.orderReferenceId()));
  }

  private OrderTruth known(String id) {
    return control
        .truth(id)
        .orElseThrow(() -> ControlException.notFound("no order reference " + id));
  }
}
