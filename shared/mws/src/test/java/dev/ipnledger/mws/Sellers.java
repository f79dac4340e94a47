package dev.ipnledger.mws;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.settings.Keys;
import dev.ipnledger.settings.MwsRegion;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.settings.SellerSettings;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A1SELLER, of Germany, in both environments. */
public final class Sellers {
  private Sellers() {}

  /** Access to a server instead of Amazon's. */
  public static SellerAccess access(URI server, Keys keys) {
    SellerSettings seller =
        new SellerSettings(
            Set.of("arn:aws:sns:eu-west-1:111111111111:topic"),
            MwsRegion.DE,
            "A1G8446IYHA4MR",
            OptionalInt.empty(),
            ZoneOffset.UTC);
    return new SellerAccess(
        new SellerRegistry(
            Map.of(
                new Account("A1SELLER", Environment.SANDBOX), seller,
                new Account("A1SELLER", Environment.LIVE), seller)),
        sellerId -> Optional.of(keys),
        Optional.of(server));
  }
}
