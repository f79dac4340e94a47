package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Credits that captures grant to solution providers, and ReverseProviderCredit. */
public final class ProviderCredits {
  private final World world;
  private final Lookup lookup;
  private final AmazonIds ids;
  private final ReferenceIds references;
  private final Lifetimes lifetimes;

  ProviderCredits(
      World world, Lookup lookup, AmazonIds ids, ReferenceIds references, Lifetimes lifetimes) {
    this.world = requireNonNull(world, "world is null");
    this.lookup = requireNonNull(lookup, "lookup is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.references = requireNonNull(references, "references is null");
    this.lifetimes = requireNonNull(lifetimes, "lifetimes is null");
  }

  /** Refuses credits that are in another currency or together more than what is captured [I]. */
  static void check(List<CreditRequest> credits, Amount captured) {
    Amount sum = Amount.zero(captured.currency());
    for (CreditRequest credit : credits) {
      if (!credit.amount().currency().equals(captured.currency())) {
        throw new RefusedException(
            ErrorCode.CURRENCY_MISMATCH, "A credit is not in " + captured.currency() + ".");
      }
      sum = sum.plus(credit.amount());
    }
    if (sum.exceeds(captured)) {
      throw new RefusedException(
          ErrorCode.TRANSACTION_AMOUNT_EXCEEDED,
          "The credits together are more than the " + captured.asDecimal() + " of the capture.");
    }
  }

  /** Grants what the capture's call asked for. */
  void grant(Capture capture, Instant at) {
    for (CreditRequest request : capture.request().credits()) {
      ProviderCredit credit =
          new ProviderCredit(ids.child(capture.order(), 'P'), capture, request, at);
      capture.add(credit);
      world.add(credit);
      world.move(credit, ProviderCreditState.COMPLETED, null, at);
    }
  }

  /**
   * ReverseProviderCredit.
   *
   * @return the new reversal, or for a repeated call the first one as it is now
   */
  public ProviderCreditReversal reverse(Account caller, ReverseRequest request, Instant at) {
    ProviderCredit credit = lookup.providerCredit(caller, request.creditId());
    Optional<ProviderCreditReversal> earlier =
        references.earlier(caller, request.referenceId(), request, ProviderCreditReversal.class);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    check(credit, request.amount());
    ProviderCreditReversal reversal = make(credit, request, at);
    references.remember(caller, request.referenceId(), request, reversal);
    world.at(at.plus(lifetimes.pending()), due -> complete(reversal, due));
    return reversal;
  }

  /** The credit of a capture that a member of a ProviderCreditReversalList means. */
  static ProviderCredit find(Capture capture, CreditRequest reversal) {
    ProviderCredit credit =
        capture.credits().stream()
            .filter(found -> found.providerId().equals(reversal.providerId()))
            .findFirst()
            .orElseThrow(
                () ->
                    new RefusedException(
                        ErrorCode.INVALID_PARAMETER_VALUE,
                        "The capture has no credit of provider " + reversal.providerId() + "."));
    check(credit, reversal.amount());
    return credit;
  }

  ProviderCreditReversal make(ProviderCredit credit, ReverseRequest request, Instant at) {
    ProviderCreditReversal reversal =
        new ProviderCreditReversal(ids.child(credit.capture().order(), 'Q'), credit, request, at);
    credit.add(reversal);
    world.add(reversal);
    world.move(reversal, ProviderCreditReversalState.PENDING, null, at);
    return reversal;
  }

  void complete(ProviderCreditReversal reversal, Instant at) {
    world.move(reversal, ProviderCreditReversalState.COMPLETED, null, at);
    ProviderCredit credit = reversal.credit();
    boolean spent =
        credit.reversals().stream()
                .filter(other -> other.lifecycle().in(ProviderCreditReversalState.COMPLETED))
                .map(ProviderCreditReversal::amount)
                .reduce(Amount.zero(credit.amount().currency()), Amount::plus)
                .compareTo(credit.amount())
            >= 0;
    if (spent && credit.lifecycle().in(ProviderCreditState.COMPLETED)) {
      world.move(credit, ProviderCreditState.CLOSED, Reason.MAX_AMOUNT_REVERSED, at);
    }
  }

  /** The refund it belongs to was declined. */
  void decline(ProviderCreditReversal reversal, Reason reason, Instant at) {
    world.move(reversal, ProviderCreditReversalState.DECLINED, reason, at);
  }

  private static void check(ProviderCredit credit, Amount amount) {
    if (!amount.currency().equals(credit.amount().currency())) {
      throw new RefusedException(
          ErrorCode.CURRENCY_MISMATCH, "The credit is in " + credit.amount().currency() + ".");
    }
    if (credit.reversed().plus(amount).exceeds(credit.amount())) {
      throw new RefusedException(
          ErrorCode.TRANSACTION_AMOUNT_EXCEEDED,
          "At most " + credit.amount().minus(credit.reversed()).asDecimal() + " can be reversed.");
    }
  }
}
