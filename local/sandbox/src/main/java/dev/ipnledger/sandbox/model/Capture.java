package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A movement of funds from the buyer to the seller. */
public final class Capture extends PaymentObject<CaptureState> {
  private final Authorization authorization;
  private final CaptureRequest request;
  private final List<Refund> refunds = new ArrayList<>();
  private final List<ProviderCredit> credits = new ArrayList<>();

  Capture(String id, Authorization authorization, CaptureRequest request, Instant created) {
    super(id, created);
    this.authorization = requireNonNull(authorization, "authorization is null");
    this.request = requireNonNull(request, "request is null");
  }

  @Override
  public Account account() {
    return order().account();
  }

  /** The order reference it belongs to. */
  public OrderReference order() {
    return authorization.order();
  }

  public Authorization authorization() {
    return authorization;
  }

  public CaptureRequest request() {
    return request;
  }

  public Amount amount() {
    return request.amount();
  }

  /** Oldest first. */
  public List<Refund> refunds() {
    return List.copyOf(refunds);
  }

  void add(Refund refund) {
    refunds.add(refund);
  }

  /** What it granted to solution providers, in the order of the call. */
  public List<ProviderCredit> credits() {
    return List.copyOf(credits);
  }

  void add(ProviderCredit credit) {
    credits.add(credit);
  }

  /** Whether the money was collected: Completed, or Closed afterwards. */
  public boolean took() {
    return lifecycle().in(CaptureState.COMPLETED) || lifecycle().in(CaptureState.CLOSED);
  }

  /** What the seller is paid, when it is in another currency. */
  public Optional<Conversion> conversion() {
    return Conversion.of(amount(), order().terms());
  }

  /** What Amazon keeps, in the ledger currency; nothing until the money is collected [D]. */
  public Amount fee() {
    Amount paid = conversion().map(Conversion::converted).orElse(amount());
    if (!took()) {
      return Amount.zero(paid.currency());
    }
    Fees fees = order().terms().fees();
    return fees.share(paid).plus(fees.fixed(paid.currency()));
  }

  /**
   * Refunds that are completed or still pending; the figure falls when a pending one is declined
   * [I].
   */
  public Amount refunded() {
    return refunds.stream()
        .filter(refund -> !refund.lifecycle().in(RefundState.DECLINED))
        .map(Refund::amount)
        .reduce(Amount.zero(amount().currency()), Amount::plus);
  }
}
