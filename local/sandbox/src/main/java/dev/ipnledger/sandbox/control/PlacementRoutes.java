package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.control.PlacementDesk.Goal;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.AuthorizationState;
import dev.ipnledger.sandbox.model.BillingAgreementState;
import dev.ipnledger.sandbox.model.CaptureState;
import dev.ipnledger.sandbox.model.OrderAttributes;
import dev.ipnledger.sandbox.model.OrderReferenceState;
import dev.ipnledger.sandbox.model.Reason;
import dev.ipnledger.sandbox.model.RefundState;
import dev.ipnledger.sandbox.model.State;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Payments that are made in a state; {@code state} and {@code reason} as Amazon spells them. */
final class PlacementRoutes {
  private final PlacementDesk desk;

  PlacementRoutes(PlacementDesk desk) {
    this.desk = requireNonNull(desk, "desk is null");
  }

  /** {@code {sellerId, environment, total?, currency?, sellerOrderId?, state?, reason?}}. */
  HttpAnswer order(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    Account account = fields.account();
    OrderAttributes attributes =
        OrderAttributes.of(total(fields), fields.optionalText("sellerOrderId"));
    Goal<OrderReferenceState> goal = goal(fields, OrderReferenceState.DRAFT);
    return made(() -> desk.order(account, attributes, goal), account);
  }

  /** {@code {sellerId, environment, currency, state?, reason?}}. */
  HttpAnswer agreement(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    Account account = fields.account();
    String currency = fields.text("currency");
    Goal<BillingAgreementState> goal = goal(fields, BillingAgreementState.DRAFT);
    return made(() -> desk.agreement(account, currency, goal), account);
  }

  /** {@code {orderReferenceId, amount, currency, referenceId?, state?, reason?}}. */
  HttpAnswer authorization(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    String order = fields.text("orderReferenceId");
    Amount amount = fields.amount();
    String reference = fields.optionalText("referenceId");
    Goal<AuthorizationState> goal = goal(fields, AuthorizationState.OPEN);
    return made(() -> desk.authorization(order, amount, reference, goal), null);
  }

  /** {@code {authorizationId, amount, currency, referenceId?, state?, reason?}}. */
  HttpAnswer capture(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    String authorization = fields.text("authorizationId");
    Amount amount = fields.amount();
    String reference = fields.optionalText("referenceId");
    Goal<CaptureState> goal = goal(fields, CaptureState.COMPLETED);
    return made(() -> desk.capture(authorization, amount, reference, goal), null);
  }

  /** {@code {captureId, amount, currency, referenceId?, refundType?, state?, reason?}}. */
  HttpAnswer refund(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    String capture = fields.text("captureId");
    Amount amount = fields.amount();
    String reference = fields.optionalText("referenceId");
    Goal<RefundState> goal = goal(fields, RefundState.COMPLETED);
    return made(() -> desk.refund(capture, amount, reference, fields.refundType(), goal), null);
  }

  private static <S extends Enum<S> & State<S>> Goal<S> goal(JsonFields fields, S usual) {
    String asked = fields.textOr("state", usual.wireName());
    S[] states = usual.getDeclaringClass().getEnumConstants();
    S state =
        Arrays.stream(states)
            .filter(known -> known.wireName().equalsIgnoreCase(asked))
            .findFirst()
            .orElseThrow(
                () ->
                    ControlException.badRequest(
                        "state must be one of "
                            + Arrays.stream(states)
                                .map(State::wireName)
                                .collect(Collectors.joining(", "))));
    return new Goal<>(state, reason(fields.optionalText("reason")));
  }

  private static @Nullable Reason reason(@Nullable String code) {
    return code == null
        ? null
        : Reason.coded(code)
            .orElseThrow(
                () -> ControlException.badRequest("'" + code + "' is no reason code of Amazon's"));
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

  /**
   * Answers with the truth about what was made.
   *
   * @param account whose registration may be missing; null where only an id may be unknown
   */
  private static HttpAnswer made(Supplier<Object> step, @Nullable Account account) {
    try {
      return JsonAnswers.created(step.get());
    } catch (NoSuchElementException e) {
      throw account == null
          ? ControlException.notFound(String.valueOf(e.getMessage()))
          : Registration.missing(account.sellerId(), account.environment());
    } catch (IllegalArgumentException e) {
      throw ControlException.badRequest(String.valueOf(e.getMessage()));
    } catch (IllegalStateException e) {
      throw ControlException.conflict(String.valueOf(e.getMessage()));
    }
  }
}
