package dev.ipnledger.mws;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.quota.Section;
import dev.ipnledger.mws.Answer.NotSent.Reason;
import dev.ipnledger.mws.request.Endpoint;
import dev.ipnledger.settings.Keys;
import dev.ipnledger.settings.SellerKeys;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.settings.SellerSettings;
import dev.ipnledger.settings.SettingException;
import java.net.URI;
import java.util.Optional;

/**
 * With which keys, and where, a seller's calls are made.
 *
 * @param registry tells each seller's region
 * @param keys tells each seller's keys
 * @param server replaces the servers of all regions ({@code MWS_ENDPOINT}), for a sandbox
 */
public record SellerAccess(SellerRegistry registry, SellerKeys keys, Optional<URI> server) {
  public SellerAccess {
    requireNonNull(registry, "registry is null");
    requireNonNull(keys, "keys is null");
    requireNonNull(server, "server is null");
  }

  Access to(Account account, Section section) {
    Optional<SellerSettings> seller = registry.seller(account);
    if (seller.isEmpty()) {
      return new Denied(Reason.UNKNOWN_SELLER);
    }
    URI origin = server.orElse(seller.get().region().endpoint());
    Endpoint endpoint = Endpoint.of(origin, section, account.environment());
    try {
      return keys.keys(account.sellerId())
          .<Access>map(found -> new Granted(endpoint, found))
          .orElse(new Denied(Reason.NO_KEYS));
    } catch (SettingException e) {
      return new Denied(Reason.KEYS_UNREADABLE);
    }
  }

  sealed interface Access {}

  record Granted(Endpoint endpoint, Keys keys) implements Access {}

  record Denied(Reason reason) implements Access {}
}
