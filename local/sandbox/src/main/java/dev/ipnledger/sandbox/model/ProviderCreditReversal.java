package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Money that comes back from a solution provider. */
public final class ProviderCreditReversal extends PaymentObject<ProviderCreditReversalState> {
  private final ProviderCredit credit;
  private final ReverseRequest request;

  ProviderCreditReversal(
      String id, ProviderCredit credit, ReverseRequest request, Instant created) {
    super(id, created);
    this.credit = requireNonNull(credit, "credit is null");
    this.request = requireNonNull(request, "request is null");
  }

  @Override
  public Account account() {
    return credit.account();
  }

  public ProviderCredit credit() {
    return credit;
  }

  public String referenceId() {
    return request.referenceId();
  }

  public Amount amount() {
    return request.amount();
  }

  public @Nullable String note() {
    return request.note();
  }
}
