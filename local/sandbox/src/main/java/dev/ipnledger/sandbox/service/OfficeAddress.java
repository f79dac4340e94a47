package dev.ipnledger.sandbox.service;

import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.Marketplace;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.model.Seller;
import java.util.Set;

/** Feeds and Reports: one host for both environments, of which the marketplace id selects one. */
public final class OfficeAddress implements Address {
  private static final Set<String> SECTIONS = Set.of("/Feeds", "/Reports");
  private static final String VERSION = "2009-01-01";

  /** Without a section's path it is the root, and only the parameters tell it from a page. */
  @Override
  public boolean owns(HttpCall call) {
    return SECTIONS.stream().anyMatch(call.path()::startsWith)
        || (call.path().equals("/") && Form.mentions(call, "AWSAccessKeyId"));
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public Environment environment(HttpCall call, Parameters parameters, Seller seller) {
    String marketplaceId = parameters.text("MarketplaceIdList.Id.1");
    if (marketplaceId == null) {
      return seller.in(Environment.SANDBOX).isPresent() ? Environment.SANDBOX : Environment.LIVE;
    }
    for (Environment environment : Environment.values()) {
      boolean own =
          seller
              .in(environment)
              .filter(settings -> settings.marketplaceId().equals(marketplaceId))
              .isPresent();
      if (own) {
        return environment;
      }
    }
    return Marketplace.environment(marketplaceId)
        .orElseThrow(
            () -> Parameters.wrong("MarketplaceIdList.Id.1", "is not a known marketplace"));
  }

  @Override
  public void check(HttpCall call) {
    String path = call.path().replaceFirst("(.)/$", "$1");
    boolean right =
        path.equals("/") || SECTIONS.stream().anyMatch(s -> path.equals(s + "/" + VERSION));
    if (!right) {
      throw new RefusedException(
          ErrorCode.INVALID_ADDRESS, "The path must be / or /Feeds/" + VERSION);
    }
  }
}
