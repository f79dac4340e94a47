package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Finds objects for a caller, who sees those of the own account only. */
public final class Lookup {
  private final World world;

  public Lookup(World world) {
    this.world = requireNonNull(world, "world is null");
  }

  public OrderReference order(Account caller, String id) {
    return find(caller, id, OrderReference.class, ErrorCode.INVALID_ORDER_REFERENCE_ID);
  }

  public Authorization authorization(Account caller, String id) {
    return find(caller, id, Authorization.class, ErrorCode.INVALID_TRANSACTION_ID);
  }

  public Capture capture(Account caller, String id) {
    return find(caller, id, Capture.class, ErrorCode.INVALID_TRANSACTION_ID);
  }

  public Refund refund(Account caller, String id) {
    return find(caller, id, Refund.class, ErrorCode.INVALID_TRANSACTION_ID);
  }

  public BillingAgreement agreement(Account caller, String id) {
    return find(caller, id, BillingAgreement.class, ErrorCode.INVALID_BILLING_AGREEMENT_ID);
  }

  /** Also for the provider who got it [I]. */
  public ProviderCredit providerCredit(Account caller, String id) {
    return find(caller, id, ProviderCredit.class, ErrorCode.INVALID_TRANSACTION_ID);
  }

  /** Also for the provider who gave it back [I]. */
  public ProviderCreditReversal providerCreditReversal(Account caller, String id) {
    return find(caller, id, ProviderCreditReversal.class, ErrorCode.INVALID_TRANSACTION_ID);
  }

  /** Orders of the account with this SellerOrderId, oldest first. */
  public List<OrderReference> orders(Account caller, String sellerOrderId) {
    return world.orders().stream()
        .filter(order -> order.account().equals(caller))
        .filter(order -> sellerOrderId.equals(order.attributes().sellerOrderId()))
        .toList();
  }

  private <T extends PaymentObject<?>> T find(
      Account caller, String id, Class<T> type, ErrorCode unknown) {
    PaymentObject<?> found = world.object(id).orElse(null);
    if (!type.isInstance(found) || !owns(caller, found)) {
      throw new RefusedException(unknown, "The id " + id + " is not known.");
    }
    if (found.account().environment() != caller.environment()) {
      // The guide: a sandbox object sent to the live endpoint, or the reverse, is an unknown fault.
      throw new RefusedException(ErrorCode.INTERNAL_SERVER_ERROR, "An internal error occurred.");
    }
    return type.cast(found);
  }

  private static boolean owns(Account caller, PaymentObject<?> object) {
    boolean provides =
        switch (object) {
          case ProviderCredit credit -> credit.providerId().equals(caller.sellerId());
          case ProviderCreditReversal reversal ->
              reversal.credit().providerId().equals(caller.sellerId());
          default -> false;
        };
    return provides || object.account().sellerId().equals(caller.sellerId());
  }
}
