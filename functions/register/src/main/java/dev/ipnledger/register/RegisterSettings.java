package dev.ipnledger.register;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.settings.SharedSettings;
import dev.ipnledger.settings.Variables;
import java.net.URI;

/**
 * What the function needs to know.
 *
 * @param ledgerTable the DynamoDB table
 * @param registry whose orders are taken
 * @param notificationQueueUrl where messages from quarantine go back to
 */
public record RegisterSettings(
    String ledgerTable, SellerRegistry registry, URI notificationQueueUrl) {
  public RegisterSettings {
    requireNonNull(ledgerTable, "ledgerTable is null");
    requireNonNull(registry, "registry is null");
    requireNonNull(notificationQueueUrl, "notificationQueueUrl is null");
  }

  /**
   * Reads the environment variables {@code LEDGER_TABLE}, {@code SELLER_REGISTRY} and {@code
   * NOTIFICATION_QUEUE_URL}.
   *
   * @throws dev.ipnledger.settings.SettingException naming the first one that is missing or wrong
   */
  public static RegisterSettings from(Variables variables) {
    return new RegisterSettings(
        variables.required(SharedSettings.LEDGER_TABLE),
        variables.required(SharedSettings.SELLER_REGISTRY),
        variables.required(SharedSettings.NOTIFICATION_QUEUE_URL));
  }
}
