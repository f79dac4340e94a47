package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;

/**
 * A seller's settings in one environment.
 *
 * @param marketplaceId alphanumeric, such as {@code A3M3RRFO9XDT2G}
 * @param subscriptions the topics that hear of the seller's payments; empty means none does
 * @param terms what Amazon has agreed with the seller
 */
public record SellerEnvironment(
    Region region, String marketplaceId, List<Subscription> subscriptions, Terms terms) {
  public SellerEnvironment {
    requireNonNull(region, "region is null");
    requireNonNull(marketplaceId, "marketplaceId is null");
    subscriptions = List.copyOf(subscriptions);
    requireNonNull(terms, "terms is null");
  }

  /** With the terms that everybody in the marketplace has. */
  public SellerEnvironment(Region region, String marketplaceId, List<Subscription> subscriptions) {
    this(region, marketplaceId, subscriptions, Terms.in(marketplaceId));
  }

  SellerEnvironment deliveringTo(URI endpoint) {
    return new SellerEnvironment(
        region,
        marketplaceId,
        subscriptions.stream()
            .map(
                subscription ->
                    subscription.endpoint() == null
                        ? new Subscription(subscription.topicArn(), endpoint)
                        : subscription)
            .toList(),
        terms);
  }
}
