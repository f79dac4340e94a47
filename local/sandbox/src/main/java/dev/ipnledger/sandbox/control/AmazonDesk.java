package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.BillingAgreement;
import dev.ipnledger.sandbox.model.Capture;
import dev.ipnledger.sandbox.model.CaptureRequest;
import dev.ipnledger.sandbox.model.Chargeback;
import dev.ipnledger.sandbox.model.Fate;
import dev.ipnledger.sandbox.model.Fates;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.Reason;
import dev.ipnledger.sandbox.model.RefundRequest;
import dev.ipnledger.sandbox.model.RefundType;
import dev.ipnledger.sandbox.notify.BatchSummary;
import dev.ipnledger.sandbox.notify.Notifications;
import dev.ipnledger.sandbox.notify.ProviderEvent;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;

/**
 * What Amazon does without being asked by a call: chargebacks, claims, its own decisions, and what
 * a person did in Seller Central. Unknown ids give NoSuchElementException, impossible steps
 * IllegalStateException.
 */
public final class AmazonDesk {
  private final Payments payments;
  private final Notifications notifications;
  private long byHand;

  public AmazonDesk(Payments payments, Notifications notifications) {
    this.payments = requireNonNull(payments, "payments is null");
    this.notifications = requireNonNull(notifications, "notifications is null");
  }

  /** Announces what happened between a merchant and its solution provider. */
  public void announce(Account account, ProviderEvent event) {
    notifications.announceProviderEvent(account, event, payments.world().look(at -> at));
  }

  /** Announces the end of a batch that was never submitted; nothing else of it exists. */
  public void announce(Account account, BatchSummary summary) {
    notifications.announceBatchEnd(account, summary, payments.world().look(at -> at));
  }

  /** A bank disputes a capture; returns the chargeback's id. */
  public String chargeback(String captureId, Amount amount, String reason) {
    return chargeback(captureId, amount, List.of(reason));
  }

  /**
   * A bank disputes a capture, and its dispute is told once for each reason, under one id.
   *
   * @param reasons at least one
   */
  String chargeback(String captureId, Amount amount, List<String> reasons) {
    return on(
        captureId,
        Capture.class,
        (capture, at) -> {
          Chargeback chargeback =
              payments.amazon().chargesBack(capture, amount, reasons.getFirst(), at);
          reasons.stream()
              .skip(1)
              .forEach(reason -> payments.amazon().restates(chargeback, reason, at));
          return chargeback.id();
        });
  }

  /** Money goes back without the seller, as after an A-to-z claim; returns the refund's id. */
  public String refund(String captureId, Amount amount, RefundType type) {
    return on(
        captureId,
        Capture.class,
        (capture, at) -> payments.amazon().refunds(capture, amount, type, at).id());
  }

  /** A person captures in Seller Central, which makes up the reference id; returns the new id. */
  public String captureInSellerCentral(String authorizationId, Amount amount) {
    return on(
        authorizationId,
        Authorization.class,
        (authorization, at) ->
            payments
                .captures()
                .capture(
                    authorization.account(),
                    new CaptureRequest(authorizationId, reference(at), amount, null, null),
                    at)
                .id());
  }

  /** A person refunds in Seller Central; returns the refund's id. */
  public String refundInSellerCentral(String captureId, Amount amount) {
    return on(
        captureId,
        Capture.class,
        (capture, at) ->
            payments
                .refunds()
                .refund(
                    capture.account(),
                    new RefundRequest(captureId, reference(at), amount, null, null),
                    at)
                .id());
  }

  /** Decides beforehand about the next payment of an order or a billing agreement. */
  public void decide(String id, Fates.Kind kind, Fate fate) {
    payments
        .world()
        .visit(
            at -> {
              object(id, Object.class);
              payments.amazon().fates().next(id, kind, fate);
              return id;
            });
  }

  /** Amazon cancels an order or a billing agreement (AmazonCanceled). */
  public void cancel(String id) {
    require(
        on(
            id,
            Object.class,
            (object, at) ->
                switch (object) {
                  case OrderReference order -> payments.amazon().cancels(order, at);
                  case BillingAgreement agreement -> payments.amazon().cancels(agreement, at);
                  default -> false;
                }),
        id);
  }

  /** A billing agreement reaches the end of its time (Expired), which none was ever seen to [U]. */
  public void expire(String id) {
    require(
        on(
            id,
            BillingAgreement.class,
            (agreement, at) -> payments.amazon().closes(agreement, Reason.EXPIRED, at)),
        id);
  }

  /** Amazon closes an order, an authorization, a capture or a billing agreement (AmazonClosed). */
  public void close(String id) {
    require(
        on(
            id,
            Object.class,
            (object, at) ->
                switch (object) {
                  case OrderReference order -> payments.amazon().closes(order, at);
                  case Authorization authorization -> payments.amazon().closes(authorization, at);
                  case Capture capture -> payments.amazon().closes(capture, at);
                  case BillingAgreement agreement ->
                      payments.amazon().closes(agreement, Reason.AMAZON_CLOSED, at);
                  default -> false;
                }),
        id);
  }

  private static void require(boolean done, String id) {
    if (!done) {
      throw new IllegalStateException(id + " is in a state that does not allow it");
    }
  }

  private <T, R> R on(String id, Class<T> type, BiFunction<T, Instant, R> step) {
    return payments.world().visit(at -> step.apply(object(id, type), at));
  }

  private <T> T object(String id, Class<T> type) {
    return payments
        .world()
        .object(id)
        .filter(type::isInstance)
        .map(type::cast)
        .orElseThrow(() -> new NoSuchElementException("the sandbox has no " + id));
  }

  /** 19 digits, as in the settlement report that was seen. */
  private String reference(Instant at) {
    return "%013d%06d".formatted(at.toEpochMilli() % 10_000_000_000_000L, byHand++ % 1_000_000);
  }
}
