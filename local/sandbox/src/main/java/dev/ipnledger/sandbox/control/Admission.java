package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Marketplace;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Subscription;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Registers the seller and the topic that a captured document needs, where there is a usual
 * endpoint to deliver to: somebody who tries a document should not have to describe its world
 * first. Without a usual endpoint nothing is registered, and the caller is told how to.
 */
final class Admission {
  private final SandboxControl control;

  Admission(SandboxControl control) {
    this.control = requireNonNull(control, "control is null");
  }

  /** The seller in that environment, with a topic of the usual name where it has none. */
  Optional<SellerEnvironment> seller(String sellerId, Environment environment) {
    Optional<SellerEnvironment> known = known(sellerId).flatMap(seller -> seller.in(environment));
    if (known.isPresent() || !control.deliversUsually()) {
      return known;
    }
    String marketplaceId = Marketplace.usual(Region.EU, environment);
    String topicArn = Marketplace.topicArn(Region.EU, marketplaceId, sellerId);
    return Optional.of(register(sellerId, environment, topicArn));
  }

  /** Adds a topic to the seller in that environment; false when nothing may be registered. */
  boolean topic(String sellerId, Environment environment, String topicArn) {
    if (!control.deliversUsually()) {
      return false;
    }
    register(sellerId, environment, topicArn);
    return true;
  }

  private SellerEnvironment register(String sellerId, Environment environment, String topicArn) {
    Seller before =
        known(sellerId)
            .orElseGet(
                () -> new Seller(sellerId, "KEYOF" + sellerId, "not-a-secret", null, Map.of()));
    List<Subscription> subscriptions = new ArrayList<>();
    before.in(environment).ifPresent(settings -> subscriptions.addAll(settings.subscriptions()));
    subscriptions.add(new Subscription(topicArn, null));
    SellerEnvironment settings =
        new SellerEnvironment(Region.EU, Marketplace.usual(Region.EU, environment), subscriptions);
    Map<Environment, SellerEnvironment> environments = new EnumMap<>(Environment.class);
    environments.putAll(before.environments());
    environments.put(environment, settings);
    control.register(
        new Seller(
            sellerId,
            before.accessKeyId(),
            before.secretKey(),
            before.mwsAuthToken(),
            environments));
    return settings;
  }

  private Optional<Seller> known(String sellerId) {
    return control.sellers().stream()
        .filter(seller -> seller.sellerId().equals(sellerId))
        .findFirst();
  }
}
