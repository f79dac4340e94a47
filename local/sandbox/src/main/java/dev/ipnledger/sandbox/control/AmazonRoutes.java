package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Fate;
import dev.ipnledger.sandbox.model.Fates;
import dev.ipnledger.sandbox.model.RefundType;
import dev.ipnledger.sandbox.model.RefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** What Amazon does of its own accord, as control requests. */
final class AmazonRoutes {
  private final AmazonDesk amazon;

  AmazonRoutes(AmazonDesk amazon) {
    this.amazon = requireNonNull(amazon, "amazon is null");
  }

  /** {@code {captureId, amount, currency, reason?, secondReason?}}. */
  HttpAnswer chargeback(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    Amount amount = fields.amount();
    String captureId = fields.text("captureId");
    String reason = fields.textOr("reason", "Generic Service Chargeback");
    String second = fields.optionalText("secondReason");
    List<String> reasons = second == null ? List.of(reason) : List.of(reason, second);
    return made(() -> amazon.chargeback(captureId, amount, reasons));
  }

  /** {@code {captureId, amount, currency, refundType?}}; without a type as in Seller Central. */
  HttpAnswer refund(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    Amount amount = fields.amount();
    String captureId = fields.text("captureId");
    RefundType refundType = fields.refundType();
    return made(
        () ->
            refundType == RefundType.SELLER_INITIATED
                ? amazon.refundInSellerCentral(captureId, amount)
                : amazon.refund(captureId, amount, refundType));
  }

  /** {@code {authorizationId, amount, currency}}: a capture made in Seller Central. */
  HttpAnswer capture(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    Amount amount = fields.amount();
    String authorizationId = fields.text("authorizationId");
    return made(() -> amazon.captureInSellerCentral(authorizationId, amount));
  }

  /** {@code {id, payment: authorization|capture|refund, decision}}. */
  HttpAnswer decide(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    String id = fields.text("id");
    Fates.Kind kind = fields.oneOf("payment", Fates.Kind.class);
    Fate fate = fields.oneOf("decision", Fate.class);
    return made(
        () -> {
          amazon.decide(id, kind, fate);
          return id;
        });
  }

  /** {@code {id}}. */
  HttpAnswer cancel(HttpCall call) {
    String id = JsonFields.of(call).text("id");
    return made(
        () -> {
          amazon.cancel(id);
          return id;
        });
  }

  /** {@code {id}}. */
  HttpAnswer expire(HttpCall call) {
    String id = JsonFields.of(call).text("id");
    return made(
        () -> {
          amazon.expire(id);
          return id;
        });
  }

  /** {@code {id}}. */
  HttpAnswer close(HttpCall call) {
    String id = JsonFields.of(call).text("id");
    return made(
        () -> {
          amazon.close(id);
          return id;
        });
  }

  private static HttpAnswer made(Supplier<String> step) {
    try {
      return JsonAnswers.created(Map.of("id", step.get()));
    } catch (NoSuchElementException e) {
      throw ControlException.notFound(String.valueOf(e.getMessage()));
    } catch (RefusedException e) {
      throw ControlException.conflict(
          e.code().code() + ": " + e.explanation().toLowerCase(Locale.ROOT));
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw ControlException.conflict(String.valueOf(e.getMessage()));
    }
  }
}
