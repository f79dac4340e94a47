package dev.ipnledger.settings;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a {@link SellerRegistry}. */
final class RegistryJson {
  private static final String TOPIC =
      "arn:aws(-[a-z]+)*:sns:[a-z0-9-]{3,}:[0-9]{12}:[A-Za-z0-9_-]{1,256}";

  private RegistryJson() {}

  static SellerRegistry parse(String json) {
    Map<Account, SellerSettings> sellers = new HashMap<>();
    JsonCursor root = JsonCursor.parse(json);
    root.fields()
        .forEach(
            (sellerId, seller) -> {
              if (!sellerId.matches("[A-Za-z0-9_-]{1,64}")) {
                throw seller.wrong("is not named by a seller id");
              }
              seller.onlyFields("environments");
              seller
                  .field("environments")
                  .fields()
                  .forEach(
                      (name, node) ->
                          sellers.put(
                              new Account(sellerId, environment(name, node)), settings(node)));
            });
    return new SellerRegistry(sellers);
  }

  /** The exact names only: two spellings of one environment would hide one of the two. */
  private static Environment environment(String name, JsonCursor node) {
    return Environment.parse(name)
        .filter(environment -> environment.slug().equals(name))
        .orElseThrow(() -> node.wrong("must be named live or sandbox"));
  }

  private static SellerSettings settings(JsonCursor node) {
    node.onlyFields("topics", "region", "marketplaceId", "closeIdleAfterDays", "zone");
    return new SellerSettings(
        topics(node.field("topics")),
        MwsRegion.parse(node.field("region").text())
            .orElseThrow(() -> node.field("region").wrong("must be one of uk, de, us, jp")),
        node.field("marketplaceId").text("[A-Za-z0-9_-]{1,64}", "must be a marketplace id"),
        node.has("closeIdleAfterDays")
            ? OptionalInt.of(node.field("closeIdleAfterDays").positiveInt())
            : OptionalInt.empty(),
        node.has("zone") ? zone(node.field("zone")) : ZoneOffset.UTC);
  }

  private static Set<String> topics(JsonCursor node) {
    Set<String> topics = new LinkedHashSet<>();
    for (JsonCursor item : node.items()) {
      topics.add(
          item.text(TOPIC, "must be the ARN of an SNS topic (arn:aws:sns:region:account:name)"));
    }
    if (topics.isEmpty()) {
      throw node.wrong("must list at least one topic");
    }
    return topics;
  }

  private static ZoneId zone(JsonCursor node) {
    try {
      return ZoneId.of(node.text());
    } catch (DateTimeException e) {
      throw node.wrong("must be a time zone such as Europe/Berlin");
    }
  }
}
