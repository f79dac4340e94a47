package dev.ipnledger.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * LocalStack, an emulator whose SNS really signs. It names its certificate on the host of Amazon's
 * SNS and serves it itself.
 */
final class LocalStack implements AutoCloseable {
  /** What stands before the name of the certificate's file. */
  static final String CERTIFICATE_PATH = "/_aws/sns";

  private static final String SNS_HOST = "sns." + Emulator.REGION + ".amazonaws.com";

  private final URI endpoint;
  private final Daemon daemon;
  private final EmulatorClients clients;
  private final HttpClient http = HttpClient.newHttpClient();

  private LocalStack(URI endpoint, Daemon daemon) {
    this.endpoint = endpoint;
    this.daemon = daemon;
    this.clients = new EmulatorClients(endpoint);
  }

  /**
   * @param home the project's folder, into which {@code ./ledger test} installs it
   * @param files where it keeps its files and its log
   */
  static LocalStack start(Path home, Path files) {
    URI endpoint = URI.create("http://127.0.0.1:" + Daemon.freePort());
    Map<String, String> environment = new HashMap<>();
    environment.put("GATEWAY_LISTEN", endpoint.getAuthority());
    environment.put("SNS_CERT_URL_HOST", SNS_HOST);
    // Nothing leaves this machine, and nothing is written elsewhere on it.
    environment.put("DISABLE_EVENTS", "1");
    environment.put("SKIP_SSL_CERT_DOWNLOAD", "1");
    environment.put("DNS_ADDRESS", "0");
    environment.put("OVERRIDE_IN_DOCKER", "0");
    environment.put("FILESYSTEM_ROOT", files.toString());
    Daemon daemon =
        Daemon.start(
            "LocalStack",
            List.of(home.resolve(".tools/localstack/bin/localstack-supervisor")),
            environment,
            endpoint.resolve("/_localstack/health"),
            files.resolve("localstack.log"));
    return new LocalStack(endpoint, daemon);
  }

  /** The caller closes it. */
  SnsClient sns() {
    return clients.client(SnsClient.builder());
  }

  /** The caller closes it. */
  SqsClient sqs() {
    return clients.client(SqsClient.builder());
  }

  /**
   * What an address on the host of Amazon's SNS leads to here.
   *
   * @throws IOException when LocalStack does not answer 200
   */
  byte[] fetch(URI onTheSnsHost) throws IOException {
    if (!SNS_HOST.equals(onTheSnsHost.getHost())) {
      throw new IOException("not on the host of SNS: " + onTheSnsHost);
    }
    String query = onTheSnsHost.getRawQuery() == null ? "" : "?" + onTheSnsHost.getRawQuery();
    HttpRequest request =
        HttpRequest.newBuilder(endpoint.resolve(onTheSnsHost.getRawPath() + query)).build();
    try {
      HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IOException("LocalStack answered " + answer.statusCode() + " to " + request);
      }
      return answer.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() {
    daemon.close();
    http.close();
  }
}
