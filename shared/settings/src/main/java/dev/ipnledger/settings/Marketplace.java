package dev.ipnledger.settings;

import dev.ipnledger.domain.Environment;
import java.util.Arrays;
import java.util.Optional;

/**
 * The marketplaces whose ids are known (guide, "Batch processing", and the names of Amazon's
 * topics). A marketplace has one id for the sandbox and one for live; others may exist.
 */
public enum Marketplace {
  US_SANDBOX("A3BXB0YN3XH17H", MwsRegion.US, Environment.SANDBOX),
  US_LIVE("AGWSWK15IEJJ7", MwsRegion.US, Environment.LIVE),
  UK_SANDBOX("A3M3RRFO9XDT2G", MwsRegion.UK, Environment.SANDBOX),
  UK_LIVE("AZAJMM36N6WQL", MwsRegion.UK, Environment.LIVE),
  DE_SANDBOX("A1G8446IYHA4MR", MwsRegion.DE, Environment.SANDBOX),
  DE_LIVE("A53RDEWN57UU5", MwsRegion.DE, Environment.LIVE),
  JP_SANDBOX("A31YDYE76E6TCP", MwsRegion.JP, Environment.SANDBOX);

  private final String id;
  private final MwsRegion region;
  private final Environment environment;

  Marketplace(String id, MwsRegion region, Environment environment) {
    this.id = id;
    this.region = region;
    this.environment = environment;
  }

  /** As it stands in the registry and in feeds. */
  public String id() {
    return id;
  }

  public MwsRegion region() {
    return region;
  }

  public Environment environment() {
    return environment;
  }

  /**
   * The marketplace of a topic of Amazon's, whose name is the marketplace's id and the recipient's
   * seller id without a separator; empty for an id that is not known.
   */
  public static Optional<Marketplace> ofTopicName(String name) {
    return Arrays.stream(values())
        .filter(marketplace -> name.startsWith(marketplace.id))
        .findFirst();
  }
}
