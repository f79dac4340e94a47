package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Money of a capture that its seller passes to a solution provider. */
public final class ProviderCredit extends PaymentObject<ProviderCreditState> {
  private final Capture capture;
  private final CreditRequest request;
  private final List<ProviderCreditReversal> reversals = new ArrayList<>();

  ProviderCredit(String id, Capture capture, CreditRequest request, Instant created) {
    super(id, created);
    this.capture = requireNonNull(capture, "capture is null");
    this.request = requireNonNull(request, "request is null");
  }

  @Override
  public Account account() {
    return capture.account();
  }

  public Capture capture() {
    return capture;
  }

  public String providerId() {
    return request.providerId();
  }

  /** The capture's own reference id: a credit has no other [I]. */
  public String referenceId() {
    return capture.request().referenceId();
  }

  public Amount amount() {
    return request.amount();
  }

  /** Oldest first. */
  public List<ProviderCreditReversal> reversals() {
    return List.copyOf(reversals);
  }

  void add(ProviderCreditReversal reversal) {
    reversals.add(reversal);
  }

  /** What was taken back or is about to be. */
  public Amount reversed() {
    return reversals.stream()
        .filter(reversal -> !reversal.lifecycle().in(ProviderCreditReversalState.DECLINED))
        .map(ProviderCreditReversal::amount)
        .reduce(Amount.zero(amount().currency()), Amount::plus);
  }
}
