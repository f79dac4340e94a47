package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.OrderReferenceState.CANCELED;
import static dev.ipnledger.sandbox.model.OrderReferenceState.CLOSED;
import static dev.ipnledger.sandbox.model.OrderReferenceState.DRAFT;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes drafts, which go stale unless they are confirmed in time. */
final class NewOrders {
  private final World world;
  private final AmazonIds ids;
  private final Lifetimes lifetimes;
  private final Function<Account, Terms> terms;

  NewOrders(World world, AmazonIds ids, Lifetimes lifetimes, Function<Account, Terms> terms) {
    this.world = requireNonNull(world, "world is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.lifetimes = requireNonNull(lifetimes, "lifetimes is null");
    this.terms = requireNonNull(terms, "terms is null");
  }

  OrderReference draft(
      Account account,
      Region region,
      @Nullable BillingAgreement agreement,
      OrderAttributes attributes,
      Instant at) {
    OrderReference order =
        new OrderReference(
            ids.order(account.environment(), region),
            account,
            terms.apply(account),
            agreement,
            at,
            at.plus(lifetimes.order()));
    order.attributes(attributes);
    if (agreement != null) {
      order.choices(agreement.choices().settled());
      agreement.add(order);
    }
    world.add(order);
    world.move(order, DRAFT, null, at);
    world.at(at.plus(lifetimes.draft()), due -> goesStale(order, due));
    world.at(order.expires(), due -> expires(order, due));
    return order;
  }

  private void goesStale(OrderReference order, Instant at) {
    if (order.lifecycle().in(DRAFT)) {
      world.move(order, CANCELED, Reason.STALE, at);
    }
  }

  private void expires(OrderReference order, Instant at) {
    if (!order.lifecycle().state().terminal()) {
      world.move(order, CLOSED, Reason.EXPIRED, at);
    }
  }
}
