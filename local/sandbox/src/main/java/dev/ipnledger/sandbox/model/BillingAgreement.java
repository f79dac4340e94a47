package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A buyer's consent for recurring charges. It has no end date once it is confirmed. */
public final class BillingAgreement extends PaymentObject<BillingAgreementState> {
  private final Account account;
  private final Region region;
  private final Amount monthlyLimit;
  private final List<OrderReference> orders = new ArrayList<>();
  private AgreementAttributes attributes = AgreementAttributes.NONE;
  private Choices choices = Choices.MADE;
  private boolean consent = true;

  BillingAgreement(
      String id, Account account, Region region, Amount monthlyLimit, Instant created) {
    super(id, created);
    this.account = requireNonNull(account, "account is null");
    this.region = requireNonNull(region, "region is null");
    this.monthlyLimit = requireNonNull(monthlyLimit, "monthlyLimit is null");
  }

  @Override
  public Account account() {
    return account;
  }

  public Region region() {
    return region;
  }

  /** What may be charged in one calendar month, UTC. */
  public Amount monthlyLimit() {
    return monthlyLimit;
  }

  /** Those made from it, oldest first. */
  public List<OrderReference> orders() {
    return List.copyOf(orders);
  }

  void add(OrderReference order) {
    orders.add(order);
  }

  public AgreementAttributes attributes() {
    return attributes;
  }

  void attributes(AgreementAttributes replacement) {
    attributes = replacement;
  }

  /** What the buyer chose in the widgets. */
  public Choices choices() {
    return choices;
  }

  void choices(Choices replacement) {
    choices = replacement;
  }

  /** Whether the buyer ticked the box of the consent widget. */
  public boolean consent() {
    return consent;
  }

  void consent(boolean given) {
    consent = given;
  }
}
