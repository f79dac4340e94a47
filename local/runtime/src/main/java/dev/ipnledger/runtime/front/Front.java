package dev.ipnledger.runtime.front;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.StartException;
import java.net.BindException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/**
 * The HTTP front of a local run: it stands for API Gateway and an authorized caller.
 *
 * <p>No IAM signature is asked for, which is why it listens on the loopback address only.
 */
public final class Front implements AutoCloseable {
  private final Server server;
  private final URI address;

  private Front(Server server, URI address) {
    this.server = server;
    this.address = address;
  }

  /**
   * Starts one.
   *
   * @param port 0 for any free one
   * @param routes the first that matches a path answers it
   * @param elsewhere what is not ours to answer; stays the caller's
   * @throws PortTakenException when another process listens on the port
   */
  public static Front start(
      int port,
      List<Route> routes,
      Optional<Elsewhere> elsewhere,
      FrontLimits limits,
      InstantSource clock) {
    requireNonNull(clock, "clock is null");
    Server server = new Server(new VirtualThreadPool(limits.maxConnections()));
    HttpConfiguration http = new HttpConfiguration();
    http.setRequestHeaderSize(limits.maxHeaderBytes());
    http.setSendServerVersion(false);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    connector.setIdleTimeout(limits.idleTimeout().toMillis());
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(limits.maxConnections(), connector));
    server.setHandler(new FrontHandler(routes, elsewhere, limits, clock));
    try {
      server.start();
    } catch (Exception e) { // Jetty's start() declares no less.
      if (e.getCause() instanceof BindException) {
        throw PortTakenException.of(port, e);
      }
      throw new StartException("the HTTP front did not start", e);
    }
    return new Front(server, URI.create("http://127.0.0.1:" + connector.getLocalPort()));
  }

  /** {@code http://127.0.0.1:PORT}. */
  public URI address() {
    return address;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) { // Jetty's stop() declares no less.
      throw new IllegalStateException("the HTTP front did not stop", e);
    }
  }
}
