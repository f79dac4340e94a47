package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.BillingAgreement;
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

  /** Empty when the id is unknown, or no billing agreement's. */
  Optional<AgreementTruth> agreement(String id) {
    return world.look(
        at ->
            world
                .object(id)
                .filter(BillingAgreement.class::isInstance)
                .map(BillingAgreement.class::cast)
                .map(agreement -> AgreementTruth.of(agreement, at)));
  }

  /** In the order of their creation. */
  List<AgreementTruth> agreements() {
    return world.look(
        at ->
            world.objects().stream()
                .filter(BillingAgreement.class::isInstance)
                .map(BillingAgreement.class::cast)
                .map(agreement -> AgreementTruth.of(agreement, at))
                .toList());
  }

  /** In the order of their creation. */
  List<OrderTruth> all() {
    return world.look(at -> world.orders().stream().map(OrderTruth::of).toList());
  }
}
