package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.settings.SellerRegistry;
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
 * @param mwsEndpoint replaces the endpoints of the regions; empty in production
 */
record ReconcileSettings(
    String ledgerTable,
    SellerRegistry registry,
    String sellerSecretId,
    URI deadLetterQueueUrl,
    Policy policy,
    Optional<URI> mwsEndpoint) {
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
        variables.optional(SharedSettings.MWS_ENDPOINT));
  }

  /** The policy with the seller's own wish about orders that lie idle. */
  Policy policy(Account account) {
    return registry
        .seller(account)
        .map(seller -> policy.with(policy.closing().withIdle(seller.closeIdleAfterDays())))
        .orElse(policy);
  }
}
