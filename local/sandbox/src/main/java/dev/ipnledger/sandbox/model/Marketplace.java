package dev.ipnledger.sandbox.model;

import java.util.Optional;

/** Marketplace ids and the topic names made of them. */
public final class Marketplace {
  /** The AWS account of Amazon's topics that samples show for both environments. */
  private static final String ACCOUNT = "291180941288";

  private static final String GERMANY_LIVE = "A53RDEWN57UU5";
  private static final String GERMANY_SANDBOX = "A1G8446IYHA4MR";

  private Marketplace() {}

  /**
   * A marketplace of the region: US, UK or Japan.
   *
   * <p>For live Japan no id was ever seen, so the sandbox one serves [U].
   */
  public static String usual(Region region, Environment environment) {
    boolean live = environment == Environment.LIVE;
    return switch (region) {
      case NA -> live ? "AGWSWK15IEJJ7" : "A3BXB0YN3XH17H";
      case EU -> live ? "AZAJMM36N6WQL" : "A3M3RRFO9XDT2G";
      case JP -> "A31YDYE76E6TCP";
    };
  }

  /**
   * The marketplace of a country, as registrations name it: the region's usual one, but for Germany
   * its own.
   */
  public static String of(String country, Region region, Environment environment) {
    return country.strip().equalsIgnoreCase("de")
        ? environment == Environment.LIVE ? GERMANY_LIVE : GERMANY_SANDBOX
        : usual(region, environment);
  }

  static boolean inGermany(String marketplaceId) {
    return marketplaceId.equals(GERMANY_LIVE) || marketplaceId.equals(GERMANY_SANDBOX);
  }

  /** The environment that an id stands for; empty for one that no document explains. */
  public static Optional<Environment> environment(String marketplaceId) {
    return switch (marketplaceId) {
      case "A3BXB0YN3XH17H", "A3M3RRFO9XDT2G", GERMANY_SANDBOX, "A31YDYE76E6TCP" ->
          Optional.of(Environment.SANDBOX);
      case "AGWSWK15IEJJ7", "AZAJMM36N6WQL", GERMANY_LIVE -> Optional.of(Environment.LIVE);
      default -> Optional.empty();
    };
  }

  /** {@code arn:aws:sns:<region>:<account>:<marketplace id><seller id>}. */
  public static String topicArn(Region region, String marketplaceId, String sellerId) {
    return "arn:aws:sns:" + region.awsRegion() + ":" + ACCOUNT + ":" + marketplaceId + sellerId;
  }
}
