package dev.ipnledger.sandbox.control;

import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Subscription;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A seller as the control API shows it: without the secret key and the token. */
record SellerDocument(
    String sellerId, String accessKeyId, Map<String, EnvironmentDocument> environments) {

  record EnvironmentDocument(String region, String marketplaceId, List<TopicDocument> topics) {}

  record TopicDocument(String topicArn, @Nullable String endpoint) {}

  static SellerDocument of(Seller seller) {
    Map<String, EnvironmentDocument> environments = new TreeMap<>();
    for (Environment environment : seller.environments().keySet()) {
      seller
          .in(environment)
          .ifPresent(settings -> environments.put(environment.key(), document(settings)));
    }
    return new SellerDocument(seller.sellerId(), seller.accessKeyId(), environments);
  }

  private static EnvironmentDocument document(SellerEnvironment settings) {
    return new EnvironmentDocument(
        settings.region().name(),
        settings.marketplaceId(),
        settings.subscriptions().stream().map(SellerDocument::document).toList());
  }

  private static TopicDocument document(Subscription subscription) {
    return new TopicDocument(
        subscription.topicArn(),
        subscription.endpoint() == null ? null : subscription.endpoint().toString());
  }
}
