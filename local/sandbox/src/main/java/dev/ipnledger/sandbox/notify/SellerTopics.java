package dev.ipnledger.sandbox.notify;

import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Subscription;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A seller with another endpoint for one of its topics. */
final class SellerTopics {
  private SellerTopics() {}

  /** The same seller when it does not have the topic. */
  static Seller pointed(Seller seller, String topicArn, @Nullable URI endpoint) {
    Map<Environment, SellerEnvironment> environments = new EnumMap<>(Environment.class);
    seller
        .environments()
        .forEach(
            (environment, settings) ->
                environments.put(environment, pointed(settings, topicArn, endpoint)));
    return new Seller(
        seller.sellerId(),
        seller.accessKeyId(),
        seller.secretKey(),
        seller.mwsAuthToken(),
        environments);
  }

  private static SellerEnvironment pointed(
      SellerEnvironment settings, String topicArn, @Nullable URI endpoint) {
    return new SellerEnvironment(
        settings.region(),
        settings.marketplaceId(),
        settings.subscriptions().stream()
            .map(
                subscription ->
                    subscription.topicArn().equals(topicArn)
                        ? new Subscription(topicArn, endpoint)
                        : subscription)
            .toList());
  }
}
