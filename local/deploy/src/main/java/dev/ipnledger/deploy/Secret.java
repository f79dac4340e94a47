package dev.ipnledger.deploy;

import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceExistsException;

/** The secret with the sellers' keys, in the emulator's Secrets Manager. */
final class Secret {
  private static final String NAME = "ipn-ledger/sellers";

  private Secret() {}

  /** Makes it, or replaces its value; returns its ARN. */
  static String put(Emulator emulator, String value) {
    Map<String, String> environment = emulator.environment();
    try (SecretsManagerClient client =
        SecretsManagerClient.builder()
            .endpointOverride(emulator.endpoint())
            .region(Region.of(Emulator.REGION))
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(
                        environment.getOrDefault("AWS_ACCESS_KEY_ID", "test"),
                        environment.getOrDefault("AWS_SECRET_ACCESS_KEY", "test"))))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build()) {
      try {
        return client.createSecret(made -> made.name(NAME).secretString(value)).arn();
      } catch (ResourceExistsException kept) {
        return client.putSecretValue(put -> put.secretId(NAME).secretString(value)).arn();
      }
    }
  }
}
