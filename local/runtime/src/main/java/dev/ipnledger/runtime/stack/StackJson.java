package dev.ipnledger.runtime.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.settings.KnownSellerKeys;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.settings.SellerSettings;
import java.net.URI;

/** Writes and reads a {@link StackDescription}. */
final class StackJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StackJson() {}

  static String write(StackDescription stack) {
    ObjectNode json = JSON.createObjectNode();
    json.put("dynamoDb", stack.dynamoDb().toString());
    json.put("table", stack.table());
    json.put("notificationsUrl", stack.notificationsUrl().toString());
    json.put("deadLettersUrl", stack.deadLettersUrl().toString());
    json.put("sns", stack.sns().toString());
    json.put("changeTopicArn", stack.changeTopicArn());
    json.put("alertTopicArn", stack.alertTopicArn());
    json.put("mws", stack.mws().toString());
    registry(stack.registry(), json.putObject("registry"));
    keys(stack.keys(), json.putObject("keys"));
    return json.toString();
  }

  private static void registry(SellerRegistry registry, ObjectNode json) {
    registry
        .sellers()
        .forEach(
            (account, settings) ->
                settings(
                    settings,
                    json.withObjectProperty(account.sellerId())
                        .withObjectProperty("environments")
                        .putObject(account.environment().slug())));
  }

  private static void settings(SellerSettings settings, ObjectNode json) {
    settings.topics().stream().sorted().forEach(json.putArray("topics")::add);
    json.put("region", settings.region().slug());
    json.put("marketplaceId", settings.marketplaceId());
    settings.closeIdleAfterDays().ifPresent(days -> json.put("closeIdleAfterDays", days));
    json.put("zone", settings.zone().getId());
  }

  private static void keys(KnownSellerKeys keys, ObjectNode json) {
    keys.bySellerId()
        .forEach(
            (sellerId, key) -> {
              ObjectNode one = json.putObject(sellerId);
              one.put("accessKeyId", key.accessKeyId());
              one.put("secretKey", key.secretKey());
              key.mwsAuthToken().ifPresent(token -> one.put("mwsAuthToken", token));
            });
  }

  static StackDescription read(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      return new StackDescription(
          URI.create(json.required("dynamoDb").asText()),
          json.required("table").asText(),
          URI.create(json.required("notificationsUrl").asText()),
          URI.create(json.required("deadLettersUrl").asText()),
          URI.create(json.required("sns").asText()),
          json.required("changeTopicArn").asText(),
          json.required("alertTopicArn").asText(),
          URI.create(json.required("mws").asText()),
          SellerRegistry.parse(json.required("registry").toString()),
          KnownSellerKeys.parse(json.required("keys").toString()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is not JSON", e);
    }
  }
}
