package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One purchase: the buyer's choice of address and wallet, the seller's total, the children. */
public final class OrderReference extends PaymentObject<OrderReferenceState> {
  private final Account account;
  private final Terms terms;
  private final @Nullable BillingAgreement agreement;
  private final Instant expires;
  private final List<Authorization> authorizations = new ArrayList<>();
  private OrderAttributes attributes = OrderAttributes.NONE;
  private Choices choices = Choices.MADE;

  OrderReference(
      String id,
      Account account,
      Terms terms,
      @Nullable BillingAgreement agreement,
      Instant created,
      Instant expires) {
    super(id, created);
    this.agreement = agreement;
    this.account = requireNonNull(account, "account is null");
    this.terms = requireNonNull(terms, "terms is null");
    this.expires = requireNonNull(expires, "expires is null");
  }

  @Override
  public Account account() {
    return account;
  }

  /** What was agreed with the seller when it was made. */
  public Terms terms() {
    return terms;
  }

  /** The billing agreement it was made from; empty for a purchase with the button. */
  public Optional<BillingAgreement> agreement() {
    return Optional.ofNullable(agreement);
  }

  /** 180 days after creation. */
  public Instant expires() {
    return expires;
  }

  public OrderAttributes attributes() {
    return attributes;
  }

  void attributes(OrderAttributes replacement) {
    attributes = replacement;
  }

  /** The order total; empty until the seller has set it. */
  public Optional<Amount> total() {
    return Optional.ofNullable(attributes.total());
  }

  /** Oldest first. */
  public List<Authorization> authorizations() {
    return List.copyOf(authorizations);
  }

  void add(Authorization authorization) {
    authorizations.add(authorization);
  }

  /** Every capture of every authorization, oldest authorization first. */
  public Stream<Capture> captures() {
    return authorizations.stream().flatMap(authorization -> authorization.captures().stream());
  }

  /** What the buyer chose in the widgets. */
  public Choices choices() {
    return choices;
  }

  void choices(Choices replacement) {
    choices = replacement;
  }

  /** Money taken or about to be: captures that are not declined. Zero before there is a total. */
  public @Nullable Amount captured() {
    return total()
        .map(
            total ->
                captures()
                    .filter(capture -> !capture.lifecycle().in(CaptureState.DECLINED))
                    .map(Capture::amount)
                    .reduce(Amount.zero(total.currency()), Amount::plus))
        .orElse(null);
  }
}
