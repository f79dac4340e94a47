package dev.ipnledger.settings;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a {@link SellerRegistry}. */
final class RegistryJson {
  private static final String TOPIC =
      "arn:aws(-[a-z]+)*:sns:[a-z0-9-]{3,}:[0-9]{12}:[A-Za-z0-9_-]{1,256}";

  private final Problems problems;

  private RegistryJson(Problems problems) {
    this.problems = problems;
  }

  static SellerRegistry parse(String json) {
    Problems problems = new Problems();
    SellerRegistry registry = parse(json, problems);
    problems.throwFirst();
    return registry;
  }

  /** Reads on after what is wrong; without it is what can be understood. */
  static SellerRegistry parse(String json, Problems problems) {
    Map<Account, SellerSettings> sellers = new HashMap<>();
    problems.attempt(() -> new RegistryJson(problems).read(JsonCursor.parse(json), sellers));
    return new SellerRegistry(sellers);
  }

  private void read(JsonCursor root, Map<Account, SellerSettings> sellers) {
    root.fields()
        .forEach((sellerId, node) -> problems.attempt(() -> seller(sellerId, node, sellers)));
  }

  private void seller(String sellerId, JsonCursor seller, Map<Account, SellerSettings> sellers) {
    if (!sellerId.matches("[A-Za-z0-9_-]{1,64}")) {
      throw seller.wrong("is not named by a seller id");
    }
    problems.attempt(() -> seller.onlyFields("environments"));
    seller
        .field("environments")
        .fields()
        .forEach(
            (name, node) -> {
              Optional<Environment> environment = problems.attempt(() -> environment(name, node));
              Optional<SellerSettings> settings = settings(node);
              if (environment.isPresent() && settings.isPresent()) {
                sellers.put(new Account(sellerId, environment.get()), settings.get());
              }
            });
  }

  /** The exact names only: two spellings of one environment would hide one of the two. */
  private static Environment environment(String name, JsonCursor node) {
    return Environment.parse(name)
        .filter(environment -> environment.slug().equals(name))
        .orElseThrow(() -> node.wrong("must be named live or sandbox"));
  }

  /** Where one part is wrong the others are looked at, too; there are no settings then. */
  private Optional<SellerSettings> settings(JsonCursor node) {
    problems.attempt(
        () -> node.onlyFields("topics", "region", "marketplaceId", "closeIdleAfterDays", "zone"));
    Optional<Set<String>> topics = problems.attempt(() -> topics(node.field("topics")));
    Optional<MwsRegion> region = problems.attempt(() -> region(node.field("region")));
    Optional<OptionalInt> days =
        problems.attempt(
            () ->
                node.has("closeIdleAfterDays")
                    ? OptionalInt.of(node.field("closeIdleAfterDays").positiveInt())
                    : OptionalInt.empty());
    Optional<ZoneId> zone =
        problems.attempt(() -> node.has("zone") ? zone(node.field("zone")) : ZoneOffset.UTC);
    Optional<String> marketplaceId =
        problems.attempt(
            () ->
                node.field("marketplaceId")
                    .text("[A-Za-z0-9_-]{1,64}", "must be a marketplace id"));
    return topics.isPresent()
            && region.isPresent()
            && marketplaceId.isPresent()
            && days.isPresent()
            && zone.isPresent()
        ? Optional.of(
            new SellerSettings(
                topics.get(), region.get(), marketplaceId.get(), days.get(), zone.get()))
        : Optional.empty();
  }

  private static MwsRegion region(JsonCursor node) {
    return MwsRegion.parse(node.text())
        .orElseThrow(() -> node.wrong("must be one of uk, de, us, jp"));
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
