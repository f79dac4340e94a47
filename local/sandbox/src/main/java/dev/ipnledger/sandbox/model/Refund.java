package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A movement of captured funds back to the buyer. */
public final class Refund extends PaymentObject<RefundState> {
  private final Capture capture;
  private final RefundRequest request;
  private final RefundType type;
  private final List<ProviderCreditReversal> reversals = new ArrayList<>();

  Refund(String id, Capture capture, RefundRequest request, RefundType type, Instant created) {
    super(id, created);
    this.capture = requireNonNull(capture, "capture is null");
    this.request = requireNonNull(request, "request is null");
    this.type = requireNonNull(type, "type is null");
  }

  @Override
  public Account account() {
    return order().account();
  }

  /** The order reference it belongs to. */
  public OrderReference order() {
    return capture.order();
  }

  public Capture capture() {
    return capture;
  }

  public RefundRequest request() {
    return request;
  }

  /** Who started it. */
  public RefundType type() {
    return type;
  }

  /** Provider credits that it takes back, in the order of the call. */
  public List<ProviderCreditReversal> reversals() {
    return List.copyOf(reversals);
  }

  void add(ProviderCreditReversal reversal) {
    reversals.add(reversal);
  }

  public Amount amount() {
    return request.amount();
  }

  /** What the seller pays, when it is in another currency. */
  public Optional<Conversion> conversion() {
    return Conversion.of(amount(), order().terms());
  }

  /** The share of the capture's fee that comes back, in the ledger currency [U]. */
  public Amount feeRefunded() {
    return order().terms().fees().share(conversion().map(Conversion::converted).orElse(amount()));
  }
}
