package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What Amazon does to payments of its own accord, and no call of a seller causes. Each step checks
 * that the state allows it, and says whether it happened.
 */
public final class AmazonSide {
  private final World world;
  private final AmazonIds ids;
  private final OrderEndings endings;
  private final Refunds refunds;
  private final Fates fates;

  AmazonSide(World world, AmazonIds ids, OrderEndings endings, Refunds refunds, Fates fates) {
    this.world = requireNonNull(world, "world is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.endings = requireNonNull(endings, "endings is null");
    this.refunds = requireNonNull(refunds, "refunds is null");
    this.fates = requireNonNull(fates, "fates is null");
  }

  /** What is decided beforehand about coming payments. */
  public Fates fates() {
    return fates;
  }

  /** Cancels an order that has not ended (AmazonCanceled), and closes what is authorized. */
  public boolean cancels(OrderReference order, Instant at) {
    if (order.lifecycle().state().terminal()) {
      return false;
    }
    endings.cancel(order, Reason.AMAZON_CANCELED, null, at);
    return true;
  }

  /** Closes an open or suspended order (AmazonClosed). */
  public boolean closes(OrderReference order, Instant at) {
    boolean possible =
        order.lifecycle().in(OrderReferenceState.OPEN)
            || order.lifecycle().in(OrderReferenceState.SUSPENDED);
    if (possible) {
      endings.rejected(order, at);
    }
    return possible;
  }

  /** Closes an open authorization that nothing was captured of (AmazonClosed). */
  public boolean closes(Authorization authorization, Instant at) {
    boolean possible =
        authorization.lifecycle().in(AuthorizationState.OPEN) && !authorization.hasLiveCapture();
    if (possible) {
      world.move(authorization, AuthorizationState.CLOSED, Reason.AMAZON_CLOSED, at);
    }
    return possible;
  }

  /** Closes a completed capture (AmazonClosed); the money stays collected. */
  public boolean closes(Capture capture, Instant at) {
    boolean possible = capture.lifecycle().in(CaptureState.COMPLETED);
    if (possible) {
      world.move(capture, CaptureState.CLOSED, Reason.AMAZON_CLOSED, at);
    }
    return possible;
  }

  /** Cancels a billing agreement (AmazonCanceled), with its orders and what they have open. */
  public boolean cancels(BillingAgreement agreement, Instant at) {
    if (agreement.lifecycle().state().terminal()) {
      return false;
    }
    world.move(agreement, BillingAgreementState.CANCELED, Reason.AMAZON_CANCELED, at);
    for (OrderReference order : agreement.orders()) {
      if (!order.lifecycle().state().terminal()) {
        endings.cancel(order, Reason.AMAZON_CANCELED, null, at);
      }
    }
    return true;
  }

  /**
   * Closes an open or suspended billing agreement; its orders live on [I].
   *
   * @param reason AmazonClosed, BuyerClosed or Expired; none of them was ever seen [U]
   */
  public boolean closes(BillingAgreement agreement, Reason reason, Instant at) {
    boolean possible =
        agreement.lifecycle().in(BillingAgreementState.OPEN)
            || agreement.lifecycle().in(BillingAgreementState.SUSPENDED);
    if (possible) {
      world.move(agreement, BillingAgreementState.CLOSED, reason, at);
    }
    return possible;
  }

  /**
   * Gives captured money back without the seller, as after an A-to-z claim.
   *
   * @throws IllegalArgumentException when the capture took no money, or less than is to be returned
   */
  public Refund refunds(Capture capture, Amount amount, RefundType type, Instant at) {
    if (!capture.took() || capture.refunded().plus(amount).exceeds(Limits.cap(capture.amount()))) {
      throw new IllegalArgumentException("the capture " + capture.id() + " has not that much left");
    }
    return refunds.byOthers(capture, amount, type, at);
  }

  /**
   * A bank disputes a capture.
   *
   * @param reason free text, such as {@code Unauthorized Transaction Chargeback}
   */
  public Chargeback chargesBack(Capture capture, Amount amount, String reason, Instant at) {
    Chargeback chargeback = new Chargeback(ids.chargeback(), capture, amount, reason, at);
    world.chargeBack(chargeback, at);
    return chargeback;
  }

  /**
   * Tells a dispute once more with another reason: two such notifications were seen, with one
   * AmazonChargebackId and one CreationTimestamp.
   */
  public void restates(Chargeback chargeback, String reason, Instant at) {
    world.chargeBack(
        new Chargeback(
            chargeback.id(),
            chargeback.capture(),
            chargeback.amount(),
            reason,
            chargeback.created()),
        at);
  }
}
