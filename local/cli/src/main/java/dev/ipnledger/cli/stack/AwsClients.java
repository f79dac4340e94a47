package dev.ipnledger.cli.stack;

import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** Clients over the HTTP client that this program has. */
public final class AwsClients {
  private AwsClients() {}

  /** The client of a builder; the caller closes it. */
  public static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C build(
      B builder) {
    return builder.httpClientBuilder(UrlConnectionHttpClient.builder()).build();
  }
}
