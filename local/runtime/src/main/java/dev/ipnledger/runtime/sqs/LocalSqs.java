package dev.ipnledger.runtime.sqs;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.FakeCredentials;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.elasticmq.rest.sqs.TheSQSRestServerBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * ElasticMQ behind the protocol of SQS, on a free port of the loopback address.
 *
 * <p>Without a folder it keeps its messages in memory only: what is in a queue when the process
 * ends is gone, as is the sandbox that sent it.
 */
public final class LocalSqs implements AutoCloseable {
  private final SQSRestServer server;
  private final URI endpoint;
  private final Optional<KeptQueues> kept;

  private LocalSqs(SQSRestServer server, URI endpoint, Optional<KeptQueues> kept) {
    this.server = server;
    this.endpoint = endpoint;
    this.kept = kept;
  }

  /** Starts one without queues, which forgets everything when it is closed. */
  public static LocalSqs start() {
    return start(Optional.empty());
  }

  /**
   * Starts one with the queues and messages that an earlier one left in the folder.
   *
   * @param folder made if it is not there
   * @throws dev.ipnledger.runtime.StartException naming the folder when it can't be read
   */
  public static LocalSqs in(Path folder) {
    return start(Optional.of(KeptQueues.in(folder)));
  }

  private static LocalSqs start(Optional<KeptQueues> kept) {
    TheSQSRestServerBuilder builder =
        SQSRestServerBuilder.withInterface("127.0.0.1")
            .withDynamicPort()
            .withAWSRegion(FakeCredentials.REGION.id())
            .withAWSAccountId(FakeCredentials.ACCOUNT_ID);
    SQSRestServer server =
        kept.map(
                queues ->
                    builder
                        .withActorSystem(queues.system())
                        .withQueueManagerActor(queues.manager())
                        .withQueueEventListener(queues.store()))
            .orElse(builder)
            .start();
    int port = server.waitUntilStarted().localAddress().getPort();
    return new LocalSqs(server, URI.create("http://127.0.0.1:" + port), kept);
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
    kept.ifPresent(queues -> queues.system().terminate());
  }
}
