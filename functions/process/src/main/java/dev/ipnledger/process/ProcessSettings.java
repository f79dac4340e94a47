package dev.ipnledger.process;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.settings.SharedSettings;
import dev.ipnledger.settings.Variables;
import java.net.URI;
import java.util.Optional;

/**
 * What the function needs to know.
 *
 * @param ledgerTable the DynamoDB table
 * @param registry whose notifications are applied
 * @param sellerSecretId the secret with the sellers' keys
 * @param policy how often the ledger asks by itself, and when it warns
 * @param mwsEndpoint replaces the servers of all regions, for a sandbox
 */
public record ProcessSettings(
    String ledgerTable,
    SellerRegistry registry,
    String sellerSecretId,
    Policy policy,
    Optional<URI> mwsEndpoint) {
  public ProcessSettings {
    requireNonNull(ledgerTable, "ledgerTable is null");
    requireNonNull(registry, "registry is null");
    requireNonNull(sellerSecretId, "sellerSecretId is null");
    requireNonNull(policy, "policy is null");
    requireNonNull(mwsEndpoint, "mwsEndpoint is null");
  }

  /**
   * Reads the environment variables {@code LEDGER_TABLE}, {@code SELLER_REGISTRY}, {@code
   * SELLER_SECRET_ID}, {@code POLICY} and {@code MWS_ENDPOINT}, of which the last two may be
   * absent.
   *
   * @throws dev.ipnledger.settings.SettingException naming the first one that is missing or wrong
   */
  public static ProcessSettings from(Variables variables) {
    return new ProcessSettings(
        variables.required(SharedSettings.LEDGER_TABLE),
        variables.required(SharedSettings.SELLER_REGISTRY),
        variables.required(SharedSettings.SELLER_SECRET_ID),
        variables.optional(SharedSettings.POLICY).orElse(Policy.STANDARD),
        variables.optional(SharedSettings.MWS_ENDPOINT));
  }
}
