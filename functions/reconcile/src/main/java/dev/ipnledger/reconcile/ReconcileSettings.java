package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.settings.Setting;
import dev.ipnledger.settings.SharedSettings;
import dev.ipnledger.settings.Variables;
import java.net.URI;
import java.util.Optional;

/**
 * What the function needs to know.
 *
 * @param ledgerTable the table's name
 * @param registry whose objects are looked after
 * @param sellerSecretId where the sellers' keys are
 * @param deadLetterQueueUrl where the queue of notifications puts what failed in every delivery
 * @param policy how often to ask, when to warn and when to close
 * @param batchThreshold more objects than that, due for one operation, go by feed; 0 for never
 * @param mwsEndpoint replaces the endpoints of the regions; empty in production
 */
record ReconcileSettings(
    String ledgerTable,
    SellerRegistry registry,
    String sellerSecretId,
    URI deadLetterQueueUrl,
    Policy policy,
    int batchThreshold,
    Optional<URI> mwsEndpoint) {
  /** More due than that goes by feed. */
  static final Setting<Integer> BATCH_THRESHOLD =
      new Setting<>(
          "BATCH_THRESHOLD",
          "a whole number up to 60000, or off",
          ReconcileSettings::batchThreshold);

  private static final int STANDARD_BATCH_THRESHOLD = 200;

  ReconcileSettings {
    requireNonNull(ledgerTable, "ledgerTable is null");
    requireNonNull(registry, "registry is null");
    requireNonNull(sellerSecretId, "sellerSecretId is null");
    requireNonNull(deadLetterQueueUrl, "deadLetterQueueUrl is null");
    requireNonNull(policy, "policy is null");
    requireNonNull(mwsEndpoint, "mwsEndpoint is null");
  }

  /**
   * @throws dev.ipnledger.settings.SettingException naming the variable that is missing or wrong
   */
  static ReconcileSettings from(Variables variables) {
    return new ReconcileSettings(
        variables.required(SharedSettings.LEDGER_TABLE),
        variables.required(SharedSettings.SELLER_REGISTRY),
        variables.required(SharedSettings.SELLER_SECRET_ID),
        variables.required(SharedSettings.DEAD_LETTER_QUEUE_URL),
        variables.optional(SharedSettings.POLICY).orElse(Policy.STANDARD),
        variables.optional(BATCH_THRESHOLD).orElse(STANDARD_BATCH_THRESHOLD),
        variables.optional(SharedSettings.MWS_ENDPOINT));
  }

  /** The policy with the seller's own wish about orders that lie idle. */
  Policy policy(Account account) {
    return registry
        .seller(account)
        .map(seller -> policy.with(policy.closing().withIdle(seller.closeIdleAfterDays())))
        .orElse(policy);
  }

  private static int batchThreshold(String text) {
    if (text.equals("off")) {
      return 0;
    }
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 60_000) {
      throw new IllegalArgumentException("it is '" + text + "'");
    }
    return Integer.parseInt(text);
  }
}
