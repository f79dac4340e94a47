package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.World;
import java.util.List;
import java.util.Optional;

/** What really happened, whatever was notified. */
final class Truths {
  private final World world;

  Truths(World world) {
    this.world = requireNonNull(world, "world is null");
  }

  /** Empty when the id is unknown, or no order reference's. */
  Optional<OrderTruth> order(String id) {
    return world.look(
        at ->
            world
                .object(id)
                .filter(OrderReference.class::isInstance)
                .map(OrderReference.class::cast)
                .map(OrderTruth::of));
  }

  /** In the order of their creation. */
  List<OrderTruth> all() {
    return world.look(at -> world.orders().stream().map(OrderTruth::of).toList());
  }
}
