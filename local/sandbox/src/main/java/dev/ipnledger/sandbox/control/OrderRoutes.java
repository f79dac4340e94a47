package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Amount;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The buyer's half of an order, and what really became of it. */
final class OrderRoutes {
  private final SandboxControl control;

  OrderRoutes(SandboxControl control) {
    this.control = requireNonNull(control, "control is null");
  }

  /** {@code {sellerId, environment, total?, currency?, sellerOrderId?}}. */
  HttpAnswer create(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    Account account = fields.account();
    try {
      String id = control.createOrder(account, total(fields), fields.optionalText("sellerOrderId"));
      return JsonAnswers.created(control.truth(id).orElseThrow());
    } catch (NoSuchElementException e) {
      throw Registration.missing(account.sellerId(), account.environment());
    }
  }

  /** The ids, oldest first. */
  HttpAnswer list(HttpCall call) {
    return JsonAnswers.ok(
        Map.of("orders", control.truth().stream().map(OrderTruth::orderReferenceId).toList()));
  }

  HttpAnswer truth(HttpCall call) {
    return JsonAnswers.ok(Map.of("orders", control.truth()));
  }

  HttpAnswer truthOfOne(HttpCall call) {
    return JsonAnswers.ok(known(Paths.segment(call, 4)));
  }

  HttpAnswer repair(HttpCall call) {
    OrderTruth before = known(Paths.segment(call, 3));
    if (!control.repairPaymentMethod(before.orderReferenceId())) {
      throw ControlException.conflict("the order is not suspended but " + before.status().state());
    }
    return JsonAnswers.ok(known(before.orderReferenceId()));
  }

  HttpAnswer wallet(HttpCall call) {
    OrderTruth before = known(Paths.segment(call, 3));
    if (!control.chooseAnotherPaymentMethod(before.orderReferenceId())) {
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

  private static @Nullable Amount total(JsonFields fields) {
    String decimal = fields.optionalText("total");
    if (decimal == null) {
      return null;
    }
    String currency = fields.text("currency");
    try {
      return Amount.of(decimal, currency);
    } catch (IllegalArgumentException e) {
      throw ControlException.badRequest(
          "total must be a decimal such as 20.00, with the digits " + currency + " has");
    }
  }
}
