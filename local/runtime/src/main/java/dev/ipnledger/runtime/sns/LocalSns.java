package dev.ipnledger.runtime.sns;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.FakeCredentials;
import dev.ipnledger.runtime.StartException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The two topics behind the protocol of SNS, on a free port of the loopback address. */
public final class LocalSns implements AutoCloseable {
  /** The topic of change events. */
  public static final String CHANGE_TOPIC_ARN = LocalTopics.arn("changes");

  /** The topic of alerts. */
  public static final String ALERT_TOPIC_ARN = LocalTopics.arn("alerts");

  private final Server server;
  private final URI endpoint;

  private LocalSns(Server server, URI endpoint) {
    this.server = server;
    this.endpoint = endpoint;
  }

  /**
   * Starts one without subscriptions, which forgets those that are made.
   *
   * @param sqs where subscribed queues are; stays the caller's, who closes it after this
   * @param heard told each message after every queue that wants it has it
   */
  public static LocalSns start(SqsClient sqs, Consumer<Published> heard) {
    return start(sqs, heard, Optional.empty());
  }

  /**
   * Starts one with the subscriptions that an earlier one left.
   *
   * @param subscriptions the file that they are kept in; empty to forget them
   */
  public static LocalSns start(
      SqsClient sqs, Consumer<Published> heard, Optional<Path> subscriptions) {
    requireNonNull(heard, "heard is null");
    Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    LocalTopics topics =
        new LocalTopics(
            sqs,
            List.of(CHANGE_TOPIC_ARN, ALERT_TOPIC_ARN),
            heard,
            new KeptSubscriptions(subscriptions));
    server.setHandler(new SnsHandler(new SnsActions(topics)));
    try {
      server.start();
    } catch (Exception e) { // Jetty's start() declares no less.
      throw new StartException("the HTTP server of the topics did not start", e);
    }
    int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    return new LocalSns(server, URI.create("http://127.0.0.1:" + port));
  }

  /** {@code http://127.0.0.1:PORT}. */
  public URI endpoint() {
    return endpoint;
  }

  /** A new client of this endpoint; the caller closes it. */
  public SnsClient newClient() {
    return SnsClient.builder()
        .endpointOverride(endpoint)
        .region(FakeCredentials.REGION)
        .credentialsProvider(FakeCredentials.provider())
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) { // Jetty's stop() declares no less.
      throw new IllegalStateException("the HTTP server of the topics did not stop", e);
    }
  }
}
