package dev.ipnledger.runtime.sqs;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.FakeCredentials;
import java.net.URI;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * ElasticMQ behind the protocol of SQS, on a free port of the loopback address.
 *
 * <p>It keeps its messages in memory only: what is in the queue when the process ends is gone, as
 * is the sandbox that sent it.
 */
public final class LocalSqs implements AutoCloseable {
  private final SQSRestServer server;
  private final URI endpoint;

  private LocalSqs(SQSRestServer server, URI endpoint) {
    this.server = server;
    this.endpoint = endpoint;
  }

  /** Starts one without queues. */
  public static LocalSqs start() {
    SQSRestServer server =
        SQSRestServerBuilder.withInterface("127.0.0.1")
            .withDynamicPort()
            .withAWSRegion(FakeCredentials.REGION.id())
            .withAWSAccountId(FakeCredentials.ACCOUNT_ID)
            .start();
    int port = server.waitUntilStarted().localAddress().getPort();
    return new LocalSqs(server, URI.create("http://127.0.0.1:" + port));
  }

  /** {@code http://127.0.0.1:PORT}. */
  public URI endpoint() {
    return endpoint;
  }

  /** A new client of this endpoint; the caller closes it. */
  public SqsClient newClient() {
    return SqsClient.builder()
        .endpointOverride(endpoint)
        .region(FakeCredentials.REGION)
        .credentialsProvider(FakeCredentials.provider())
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  /** Makes the queues of the system, as the template does in AWS. */
  public Queues createQueues(QueueRules rules) {
    requireNonNull(rules, "rules is null");
    try (SqsClient client = newClient()) {
      return Queues.create(client, rules);
    }
  }

  @Override
  public void close() {
    server.stopAndWait();
  }
}
