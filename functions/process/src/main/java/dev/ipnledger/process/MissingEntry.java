package dev.ipnledger.process;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.settings.Marketplace;
import dev.ipnledger.settings.MwsRegion;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.sns.envelope.TopicArn;
import java.util.Arrays;

/**
 * What the seller registry lacks for a message to be applied.
 *
 * @param addTo where in the registry's JSON the line belongs, as a path: {@code registry} is the
 *     outermost object
 * @param lineToAdd the line, as it is to be put there
 */
record MissingEntry(String addTo, String lineToAdd) {
  /**
   * What is missing for messages from that topic about that account.
   *
   * @param account as the message names it
   */
  static MissingEntry of(SellerRegistry registry, Account account, String topicArn) {
    String seller = account.sellerId();
    String environments = "registry." + seller + ".environments";
    String slug = account.environment().slug();
    if (registry.knows(account)) {
      return new MissingEntry(environments + "." + slug + ".topics", "\"" + topicArn + "\"");
    }
    boolean otherEnvironment =
        Arrays.stream(Environment.values())
            .anyMatch(environment -> registry.knows(new Account(seller, environment)));
    String settings = "\"" + slug + "\": " + settings(seller, topicArn);
    return otherEnvironment
        ? new MissingEntry(environments, settings)
        : new MissingEntry(
            "registry", "\"" + seller + "\": {\"environments\": {" + settings + "}}");
  }

  /** What is missing for a message that names no account: its topic, in some seller's list. */
  static MissingEntry of(String topicArn) {
    return new MissingEntry(
        "registry.<SellerId>.environments.<live or sandbox>.topics", "\"" + topicArn + "\"");
  }

  String sentence() {
    return "To take such messages, add to " + addTo + ": " + lineToAdd;
  }

  private static ObjectNode settings(String seller, String topicArn) {
    TopicArn topic = TopicArn.parse(topicArn).orElse(null);
    String name = topic == null ? "" : topic.name();
    ObjectNode settings = JsonNodeFactory.instance.objectNode();
    settings.putArray("topics").add(topicArn);
    return Marketplace.ofTopicName(name)
        .map(
            known -> settings.put("region", known.region().slug()).put("marketplaceId", known.id()))
        .orElseGet(
            () ->
                settings
                    .put("region", guess(topic == null ? "" : topic.region()).slug())
                    .put("marketplaceId", withoutSeller(name, seller)));
  }

  /** Amazon publishes from one AWS region for each continent. */
  private static MwsRegion guess(String awsRegion) {
    if (awsRegion.startsWith("eu-")) {
      return MwsRegion.DE;
    }
    return awsRegion.startsWith("ap-") ? MwsRegion.JP : MwsRegion.US;
  }

  private static String withoutSeller(String name, String seller) {
    boolean recipient = name.endsWith(seller) && name.length() > seller.length();
    return recipient ? name.substring(0, name.length() - seller.length()) : name;
  }
}
