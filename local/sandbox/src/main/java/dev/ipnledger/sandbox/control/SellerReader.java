package dev.ipnledger.sandbox.control;

import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Marketplace;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Subscription;
import dev.ipnledger.sandbox.model.Terms;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {sellerId, accessKeyId, secretKey, mwsAuthToken?, environments: {live|sandbox:
 * {region, marketplaceId?, topics: [{topicArn?, endpoint?}], terms?}}}}. Without topics the seller
 * gets one of the usual name. A topic without an endpoint delivers to the usual one of the sandbox,
 * if any.
 */
final class SellerReader {
  private SellerReader() {}

  static Seller read(JsonFields fields) {
    String sellerId = fields.text("sellerId");
    if (!sellerId.matches("[A-Za-z0-9]{1,64}")) {
      throw ControlException.badRequest("sellerId must be letters and digits");
    }
    Map<Environment, SellerEnvironment> environments = new EnumMap<>(Environment.class);
    JsonFields all = fields.object("environments");
    for (Environment environment : Environment.values()) {
      JsonFields settings = all == null ? null : all.object(environment.key());
      if (settings != null) {
        environments.put(environment, environment(settings, sellerId, environment));
      }
    }
    if (environments.isEmpty()) {
      throw ControlException.badRequest(
          "environments must have live or sandbox, such as {\"sandbox\":{\"region\":\"uk\"}}");
    }
    return new Seller(
        sellerId,
        fields.text("accessKeyId"),
        fields.text("secretKey"),
        fields.optionalText("mwsAuthToken"),
        environments);
  }

  private static SellerEnvironment environment(
      JsonFields fields, String sellerId, Environment environment) {
    Region region =
        Region.named(fields.text("region"))
            .orElseThrow(() -> ControlException.badRequest("region must be uk, de, us or jp"));
    String marketplaceId =
        fields.textOr("marketplaceId", Marketplace.of(fields.text("region"), region, environment));
    String usualTopic = Marketplace.topicArn(region, marketplaceId, sellerId);
    List<Subscription> subscriptions = new ArrayList<>();
    for (JsonFields topic : fields.objects("topics")) {
      subscriptions.add(
          subscription(topic.textOr("topicArn", usualTopic), topic.optionalText("endpoint")));
    }
    if (subscriptions.isEmpty()) {
      subscriptions.add(new Subscription(usualTopic, null));
    }
    return new SellerEnvironment(
        region,
        marketplaceId,
        subscriptions,
        TermsReader.read(fields.object("terms"), Terms.in(marketplaceId)));
  }

  private static Subscription subscription(String topicArn, @Nullable String endpoint) {
    try {
      return new Subscription(topicArn, endpoint == null ? null : URI.create(endpoint));
    } catch (IllegalArgumentException e) {
      throw ControlException.badRequest(
          "topics need a topicArn like arn:aws:sns:eu-west-1:291180941288:NAME"
              + " and an endpoint with an http or https URL");
    }
  }
}
