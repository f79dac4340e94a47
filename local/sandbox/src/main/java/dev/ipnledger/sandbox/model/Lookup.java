package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

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

  private <T extends PaymentObject<?>> T find(
      Account caller, String id, Class<T> type, ErrorCode unknown) {
    PaymentObject<?> found = world.object(id).orElse(null);
    if (!type.isInstance(found) || !owns(caller, found)) {
      throw new RefusedException(unknown, "The id " + id + " is not known.");
    }
    if (found.order().account().environment() != caller.environment()) {
      // The guide: a sandbox object sent to the live endpoint, or the reverse, is an unknown fault.
      throw new RefusedException(ErrorCode.INTERNAL_SERVER_ERROR, "An internal error occurred.");
    }
    return type.cast(found);
  }

  private static boolean owns(Account caller, PaymentObject<?> object) {
    return object.order().account().sellerId().equals(caller.sellerId());
  }
}
