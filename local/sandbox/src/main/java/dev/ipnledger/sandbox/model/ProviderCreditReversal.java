package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Money that comes back from a solution provider. */
public final class ProviderCreditReversal implements PaymentObject<ProviderCreditReversalState> {
  private final String id;
  private final ProviderCredit credit;
  private final ReverseRequest request;
  private final Instant created;
  private final Lifecycle<ProviderCreditReversalState> lifecycle = new Lifecycle<>();

  ProviderCreditReversal(
      String id, ProviderCredit credit, ReverseRequest request, Instant created) {
    this.id = requireNonNull(id, "id is null");
    this.credit = requireNonNull(credit, "credit is null");
    this.request = requireNonNull(request, "request is null");
    this.created = requireNonNull(created, "created is null");
  }

  @Override
  public String id() {
    return id;
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

  @Override
  public Instant created() {
    return created;
  }

  @Override
  public Lifecycle<ProviderCreditReversalState> lifecycle() {
    return lifecycle;
  }
}
