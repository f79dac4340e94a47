package dev.ipnledger.simulation.amazon;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Subscription;
import dev.ipnledger.settings.Keys;
import dev.ipnledger.settings.KnownSellerKeys;
import dev.ipnledger.settings.MwsRegion;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.settings.SellerSettings;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The sellers of every world: a European one and an American one, each in both environments. */
public final class Cast {
  private static final List<String> SELLERS = List.of("A1EXAMPLEBERLIN", "A2EXAMPLESEATTLE");
  static final String MARKETPLACE = "A3EXAMPLEMARKET";

  /** In the names of topics that the registry does not list. */
  static final String OTHER_MARKETPLACE = "A3EXAMPLEELSEWHERE";

  private static final String AMAZON = "291180941288";

  private static final String ACCESS_KEY = "EXAMPLEACCESSKEY";
  private static final String SECRET_KEY = "example-secret-key";

  private Cast() {}

  /** In a fixed order. */
  static List<Account> accounts() {
    return SELLERS.stream()
        .flatMap(
            seller ->
                List.of(Environment.SANDBOX, Environment.LIVE).stream()
                    .map(environment -> new Account(seller, environment)))
        .toList();
  }

  static boolean isEuropean(Account account) {
    return account.sellerId().equals(SELLERS.getFirst());
  }

  static List<Seller> sellers(URI endpoint) {
    return SELLERS.stream()
        .map(
            id ->
                new Seller(
                    id,
                    ACCESS_KEY + id,
                    SECRET_KEY,
                    null,
                    Map.of(
                        Environment.SANDBOX,
                        environment(id, Environment.SANDBOX, endpoint),
                        Environment.LIVE,
                        environment(id, Environment.LIVE, endpoint))))
        .toList();
  }

  private static SellerEnvironment environment(
      String seller, Environment environment, URI endpoint) {
    boolean european = seller.equals(SELLERS.getFirst());
    return new SellerEnvironment(
        european ? Region.EU : Region.NA,
        marketplace(environment),
        List.of(new Subscription(topic(seller), endpoint)));
  }

  /** A feed goes to the environment of its marketplace. */
  private static String marketplace(Environment environment) {
    return environment == Environment.LIVE ? MARKETPLACE : MARKETPLACE + "TEST";
  }

  private static String topic(String seller) {
    String region = seller.equals(SELLERS.getFirst()) ? "eu-west-1" : "us-east-1";
    return "arn:aws:sns:" + region + ":" + AMAZON + ":" + MARKETPLACE + seller;
  }

  /** A topic of a seller's that the registry does not list. */
  public static String unlistedTopic(String seller) {
    return topic(seller).replace(MARKETPLACE, OTHER_MARKETPLACE);
  }

  /** The AWS accounts from whose topics a stray message is kept. */
  public static Set<String> amazonAccounts() {
    return Set.of(AMAZON);
  }

  /** The registry that the functions run with. */
  public static SellerRegistry registry() {
    Map<dev.ipnledger.domain.Account, SellerSettings> sellers = new HashMap<>();
    for (Account account : accounts()) {
      sellers.put(
          ours(account),
          new SellerSettings(
              Set.of(topic(account.sellerId())),
              isEuropean(account) ? MwsRegion.DE : MwsRegion.US,
              marketplace(account.environment()),
              OptionalInt.empty(),
              ZoneOffset.UTC));
    }
    return new SellerRegistry(sellers);
  }

  /** The same account in the ledger's terms. */
  public static dev.ipnledger.domain.Account ours(Account account) {
    return new dev.ipnledger.domain.Account(
        account.sellerId(),
        account.environment() == Environment.LIVE
            ? dev.ipnledger.domain.Environment.LIVE
            : dev.ipnledger.domain.Environment.SANDBOX);
  }

  /** The accounts whose objects are looked after. */
  public static List<dev.ipnledger.domain.Account> ourAccounts() {
    return accounts().stream().map(Cast::ours).toList();
  }

  /** The keys that the functions call with. */
  public static KnownSellerKeys keys() {
    Map<String, Keys> keys = new HashMap<>();
    SELLERS.forEach(id -> keys.put(id, new Keys(ACCESS_KEY + id, SECRET_KEY, Optional.empty())));
    return new KnownSellerKeys(keys);
  }
}
