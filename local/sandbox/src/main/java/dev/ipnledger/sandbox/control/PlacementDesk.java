package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.AuthorizationState;
import dev.ipnledger.sandbox.model.BillingAgreementState;
import dev.ipnledger.sandbox.model.Capture;
import dev.ipnledger.sandbox.model.CaptureState;
import dev.ipnledger.sandbox.model.OrderAttributes;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.OrderReferenceState;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.Reason;
import dev.ipnledger.sandbox.model.RefundState;
import dev.ipnledger.sandbox.model.RefundType;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.Sellers;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes payments that are in a state from the beginning. Unknown ids and accounts give
 * NoSuchElementException, a reason that a state does not have IllegalArgumentException; then
 * nothing has changed.
 */
public final class PlacementDesk {
  private final Payments payments;
  private final Sellers sellers;

  public PlacementDesk(Payments payments, Sellers sellers) {
    this.payments = requireNonNull(payments, "payments is null");
    this.sellers = requireNonNull(sellers, "sellers is null");
  }

  /**
   * A state to be in.
   *
   * @param reason null for the state's only one, or for none where it may have none
   */
  public record Goal<S>(S state, @Nullable Reason reason) {
    public Goal {
      requireNonNull(state, "state is null");
    }
  }

  /** An order reference with address and payment method chosen. */
  public OrderTruth order(
      Account account, OrderAttributes attributes, Goal<OrderReferenceState> goal) {
    Region region = sellers.region(account);
    return payments
        .world()
        .visit(
            at -> {
              payments.placements().check(goal.state(), goal.reason());
              OrderReference order = payments.buyer().placesOrder(account, region, attributes, at);
              payments.placements().lead(order, goal.state(), goal.reason(), at);
              return OrderTruth.of(order);
            });
  }

  /** A billing agreement with everything chosen, and consent given. */
  public AgreementTruth agreement(
      Account account, String currency, Goal<BillingAgreementState> goal) {
    Region region = sellers.region(account);
    return payments
        .world()
        .visit(
            at -> {
              payments.placements().check(goal.state(), goal.reason());
              var agreement = payments.buyer().opensAgreement(account, region, currency, at);
              payments.placements().lead(agreement, goal.state(), goal.reason(), at);
              return AgreementTruth.of(agreement, at);
            });
  }

  public AuthorizationTruth authorization(
      String orderReferenceId,
      Amount amount,
      @Nullable String referenceId,
      Goal<AuthorizationState> goal) {
    return on(
        orderReferenceId,
        OrderReference.class,
        (order, at) ->
            AuthorizationTruth.of(
                payments
                    .placements()
                    .authorization(order, amount, referenceId, goal.state(), goal.reason(), at)));
  }

  public CaptureTruth capture(
      String authorizationId,
      Amount amount,
      @Nullable String referenceId,
      Goal<CaptureState> goal) {
    return on(
        authorizationId,
        Authorization.class,
        (authorization, at) ->
            CaptureTruth.of(
                payments
                    .placements()
                    .capture(authorization, amount, referenceId, goal.state(), goal.reason(), at)));
  }

  public RefundTruth refund(
      String captureId,
      Amount amount,
      @Nullable String referenceId,
      RefundType type,
      Goal<RefundState> goal) {
    return on(
        captureId,
        Capture.class,
        (capture, at) ->
            RefundTruth.of(
                payments
                    .placements()
                    .refund(capture, amount, referenceId, type, goal.state(), goal.reason(), at)));
  }

  private <T, R> R on(String id, Class<T> type, BiFunction<T, Instant, R> step) {
    return payments
        .world()
        .visit(
            at ->
                step.apply(
                    payments
                        .world()
                        .object(id)
                        .filter(type::isInstance)
                        .map(type::cast)
                        .orElseThrow(() -> new NoSuchElementException("the sandbox has no " + id)),
                    at));
  }
}
