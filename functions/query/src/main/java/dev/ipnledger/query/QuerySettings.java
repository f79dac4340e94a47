package dev.ipnledger.query;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.settings.SharedSettings;
import dev.ipnledger.settings.Variables;

/**
 * What the function needs to know.
 *
 * @param ledgerTable the DynamoDB table
 * @param registry the sellers that can be read
 */
public record QuerySettings(String ledgerTable, SellerRegistry registry) {
  public QuerySettings {
    requireNonNull(ledgerTable, "ledgerTable is null");
    requireNonNull(registry, "registry is null");
  }

  /**
   * Reads the environment variables {@code LEDGER_TABLE} and {@code SELLER_REGISTRY}.
   *
   * @throws dev.ipnledger.settings.SettingException naming the first one that is missing or wrong
   */
  public static QuerySettings from(Variables variables) {
    return new QuerySettings(
        variables.required(SharedSettings.LEDGER_TABLE),
        variables.required(SharedSettings.SELLER_REGISTRY));
  }
}
