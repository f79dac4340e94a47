package dev.ipnledger.sandbox.story;

import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Subscription;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A solution provider hears of a merchant's payments, on a topic of its own. */
final class Copies {
  private Copies() {}

  static void play(Stage stage) {
    Environment environment = stage.casting().account().environment();
    Seller seller =
        stage.desks().control().sellers().stream()
            .filter(known -> known.sellerId().equals(stage.casting().account().sellerId()))
            .findFirst()
            .orElseThrow(StoryException::nobody);
    SellerEnvironment settings = seller.in(environment).orElseThrow(StoryException::nobody);
    Subscription own = settings.subscriptions().getFirst();
    String topicArn =
        own.topicArn().replaceFirst("[^:]*$", "")
            + settings.marketplaceId()
            + stage.casting().get("providerId");
    List<Subscription> topics = new ArrayList<>(settings.subscriptions());
    if (topics.stream().noneMatch(topic -> topic.topicArn().equals(topicArn))) {
      topics.add(new Subscription(topicArn, own.endpoint()));
    }
    Map<Environment, SellerEnvironment> environments = new EnumMap<>(Environment.class);
    environments.putAll(seller.environments());
    environments.put(
        environment, new SellerEnvironment(settings.region(), settings.marketplaceId(), topics));
    stage
        .desks()
        .control()
        .register(
            new Seller(
                seller.sellerId(),
                seller.accessKeyId(),
                seller.secretKey(),
                seller.mwsAuthToken(),
                environments));
    stage.tell("a solution provider listens on " + topicArn);
    stage.merchant().open();
  }
}
