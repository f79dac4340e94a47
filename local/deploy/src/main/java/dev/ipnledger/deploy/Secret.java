package dev.ipnledger.deploy;

import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceExistsException;

/** The secret with the sellers' keys, in the emulator's Secrets Manager. */
final class Secret {
  private static final String NAME = "ipn-ledger/sellers";

  private Secret() {}

  /** Makes it, or replaces its value; returns its ARN. */
  static String put(Emulator emulator, String value) {
    try (SecretsManagerClient client =
        new EmulatorClients(emulator.endpoint()).client(SecretsManagerClient.builder())) {
      try {
        return client.createSecret(made -> made.name(NAME).secretString(value)).arn();
      } catch (ResourceExistsException kept) {
        return client.putSecretValue(put -> put.secretId(NAME).secretString(value)).arn();
      }
    }
  }
}
