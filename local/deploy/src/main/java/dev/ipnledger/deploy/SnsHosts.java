package dev.ipnledger.deploy;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.ipnledger.runtime.StartException;
import dev.ipnledger.sandbox.notify.Certificates;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands for {@code sns.<region>.amazonaws.com}: serves the signing certificates over TLS. */
final class SnsHosts implements AutoCloseable {
  /** Where Amazon's topics are known to be (domain: US in us-east-1, Europe in eu-west-1). */
  static final List<String> HOSTS =
      List.of(
          "sns.eu-west-1.amazonaws.com",
          "sns.us-east-1.amazonaws.com",
          "sns.us-west-2.amazonaws.com",
          "sns.ap-northeast-1.amazonaws.com");

  private final HttpsServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private SnsHosts(HttpsServer server) {
    this.server = requireNonNull(server, "server is null");
  }

  static SnsHosts start(TlsAuthority authority, Certificates certificates) {
    try {
      HttpsServer server =
          HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setHttpsConfigurator(new HttpsConfigurator(authority.server(HOSTS)));
      SnsHosts hosts = new SnsHosts(server);
      server.setExecutor(hosts.threads);
      server.createContext("/", exchange -> answer(exchange, certificates));
      server.start();
      return hosts;
    } catch (IOException e) {
      throw new StartException("the stand-in of the SNS hosts cannot listen", e);
    }
  }

  InetSocketAddress address() {
    return server.getAddress();
  }

  private static void answer(HttpExchange exchange, Certificates certificates) throws IOException {
    try (exchange) {
      URI asked = URI.create("https://" + HOSTS.getFirst() + exchange.getRequestURI().getRawPath());
      Optional<byte[]> pem = certificates.certificate(asked);
      exchange.sendResponseHeaders(
          pem.isPresent() ? 200 : 404, pem.map(b -> (long) b.length).orElse(-1L));
      if (pem.isPresent()) {
        exchange.getResponseBody().write(pem.get());
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
