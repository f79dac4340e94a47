package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A seller account as it registered with the sandbox.
 *
 * @param mwsAuthToken when not null, calls must carry it: the access key is a developer's, acting
 *     for this seller
 */
public record Seller(
    String sellerId,
    String accessKeyId,
    String secretKey,
    @Nullable String mwsAuthToken,
    Map<Environment, SellerEnvironment> environments) {
  public Seller {
    requireNonNull(sellerId, "sellerId is null");
    requireNonNull(accessKeyId, "accessKeyId is null");
    requireNonNull(secretKey, "secretKey is null");
    environments = Map.copyOf(environments);
  }

  public Optional<SellerEnvironment> in(Environment environment) {
    return Optional.ofNullable(environments.get(environment));
  }

  /** The same, its topics without an endpoint delivering there. */
  public Seller deliveringTo(URI endpoint) {
    Map<Environment, SellerEnvironment> delivering = new EnumMap<>(Environment.class);
    environments.forEach(
        (environment, settings) -> delivering.put(environment, settings.deliveringTo(endpoint)));
    return new Seller(sellerId, accessKeyId, secretKey, mwsAuthToken, delivering);
  }

  /** Hides the keys. */
  @Override
  public String toString() {
    return "Seller[" + sellerId + ", " + environments.keySet() + "]";
  }
}
