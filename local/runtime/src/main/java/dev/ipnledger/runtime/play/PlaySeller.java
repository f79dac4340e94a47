package dev.ipnledger.runtime.play;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Subscription;
import dev.ipnledger.settings.Keys;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A seller that a local run comes with. There are several, because Amazon's quotas are a seller's:
 * with one, the fixed scenarios would wait for each other.
 *
 * @param sellerId as Amazon would have assigned it
 * @param keys open nothing but the sandbox
 */
public record PlaySeller(String sellerId, Keys keys) {
  /** All of them, always the same. */
  public static final List<PlaySeller> ALL =
      List.of(
          named("A1BOOKSHOPEXAMPLE"),
          named("A2TEASHOPEXAMPLE"),
          named("A3BIKESHOPEXAMPLE"),
          named("A4HATSHOPEXAMPLE"));

  private static final Map<Environment, String> MARKETPLACES =
      new EnumMap<>(
          Map.of(Environment.SANDBOX, "A1G8446IYHA4MR", Environment.LIVE, "A35A4JO734ER04"));

  public PlaySeller {
    requireNonNull(sellerId, "sellerId is null");
    requireNonNull(keys, "keys is null");
  }

  private static PlaySeller named(String sellerId) {
    return new PlaySeller(
        sellerId, new Keys("KEYOF" + sellerId, "secret-of-" + sellerId, Optional.empty()));
  }

  /**
   * How the sandbox knows it: in both environments, each with a topic of its own.
   *
   * @param ingest where the topics deliver to
   */
  public Seller registration(URI ingest) {
    Map<Environment, SellerEnvironment> environments = new EnumMap<>(Environment.class);
    MARKETPLACES.forEach(
        (environment, marketplaceId) ->
            environments.put(
                environment,
                new SellerEnvironment(
                    Region.EU,
                    marketplaceId,
                    List.of(new Subscription(topic(marketplaceId), ingest)))));
    return new Seller(sellerId, keys.accessKeyId(), keys.secretKey(), null, environments);
  }

  private String topic(String marketplaceId) {
    return "arn:aws:sns:eu-west-1:291180941288:" + marketplaceId + sellerId;
  }
}
