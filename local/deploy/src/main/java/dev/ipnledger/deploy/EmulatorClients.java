package dev.ipnledger.deploy;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/**
 * Makes clients of AWS's own SDK that call one endpoint with the emulator's administrator's keys.
 */
final class EmulatorClients {
  /** The keys that the emulators take for the account's administrator. */
  static final AwsBasicCredentials CREDENTIALS = AwsBasicCredentials.create("test", "test");

  private final URI endpoint;

  EmulatorClients(URI endpoint) {
    this.endpoint = requireNonNull(endpoint, "endpoint is null");
  }

  /** The client of a builder such as {@code SqsClient.builder()}; the caller closes it. */
  <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(B builder) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.of(Emulator.REGION))
        .credentialsProvider(StaticCredentialsProvider.create(CREDENTIALS))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }
}
