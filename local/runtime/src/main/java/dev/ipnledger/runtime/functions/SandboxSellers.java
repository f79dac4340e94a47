package dev.ipnledger.runtime.functions;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.sandbox.control.SandboxControl;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Subscription;
import dev.ipnledger.settings.Keys;
import dev.ipnledger.settings.KnownSellerKeys;
import dev.ipnledger.settings.MwsRegion;
import dev.ipnledger.settings.SellerKeys;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.settings.SellerSettings;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The sellers that registered with the sandbox, as the functions' two documents would describe
 * them: who registers there is served here, without a second registration.
 */
public final class SandboxSellers implements SellerKeys {
  private final SandboxControl sandbox;

  /** Reads the sandbox's sellers again at every question. */
  public SandboxSellers(SandboxControl sandbox) {
    this.sandbox = requireNonNull(sandbox, "sandbox is null");
  }

  /** The registry as it is now. */
  public SellerRegistry registry() {
    Map<Account, SellerSettings> accounts = new HashMap<>();
    for (Seller seller : sandbox.sellers()) {
      seller
          .environments()
          .forEach(
              (environment, settings) ->
                  accounts.put(
                      new Account(seller.sellerId(), ours(environment)), settings(settings)));
    }
    return new SellerRegistry(accounts);
  }

  @Override
  public Optional<Keys> keys(String sellerId) {
    return sandbox.sellers().stream()
        .filter(seller -> seller.sellerId().equals(sellerId))
        .map(
            seller ->
                new Keys(
                    seller.accessKeyId(),
                    seller.secretKey(),
                    Optional.ofNullable(seller.mwsAuthToken())))
        .findFirst();
  }

  /** The keys of all of them, as they are now. */
  public KnownSellerKeys allKeys() {
    Map<String, Keys> keys = new HashMap<>();
    for (Seller seller : sandbox.sellers()) {
      keys(seller.sellerId()).ifPresent(found -> keys.put(seller.sellerId(), found));
    }
    return new KnownSellerKeys(keys);
  }

  private static Environment ours(dev.ipnledger.sandbox.model.Environment environment) {
    return switch (environment) {
      case LIVE -> Environment.LIVE;
      case SANDBOX -> Environment.SANDBOX;
    };
  }

  private static SellerSettings settings(SellerEnvironment environment) {
    return new SellerSettings(
        environment.subscriptions().stream()
            .map(Subscription::topicArn)
            .collect(toUnmodifiableSet()),
        region(environment.region()),
        environment.marketplaceId(),
        OptionalInt.empty(),
        ZoneOffset.UTC);
  }

  /** The sandbox does not tell the European countries apart, and neither do their hosts. */
  private static MwsRegion region(Region region) {
    return switch (region) {
      case NA -> MwsRegion.US;
      case EU -> MwsRegion.DE;
      case JP -> MwsRegion.JP;
    };
  }
}
