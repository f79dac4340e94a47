package dev.ipnledger.sandbox.http;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.function.Function;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Listens on the loopback interface and hands every request to one function. */
public final class Front implements AutoCloseable {
  private static final int LARGEST_HEADERS = 16 * 1024;
  private static final long IDLE_MS = 30_000;

  private final Server server;
  private final URI address;

  private Front(Server server, URI address) {
    this.server = requireNonNull(server, "server is null");
    this.address = requireNonNull(address, "address is null");
  }

  /**
   * Starts to listen.
   *
   * @param port 0 for any free one
   * @throws PortTakenException when something else listens there
   */
  public static Front open(int port, Function<HttpCall, HttpAnswer> answers) {
    QueuedThreadPool threads = new QueuedThreadPool(32);
    threads.setName("sandbox-http");
    threads.setDaemon(true);
    Server server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(LARGEST_HEADERS);
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MS);
    server.addConnector(connector);
    server.setHandler(new Calls(answers));
    bind(connector, port);
    LifeCycle.start(server);
    InetSocketAddress bound = new InetSocketAddress(connector.getHost(), connector.getLocalPort());
    return new Front(server, URI.create("http://" + bound.getHostString() + ":" + bound.getPort()));
  }

  /** Such as {@code http://127.0.0.1:8788}, without a trailing slash. */
  public URI address() {
    return address;
  }

  /** Binds before the server starts, so that a taken port is told from any other problem. */
  private static void bind(ServerConnector connector, int port) {
    try {
      connector.open();
    } catch (IOException e) {
      throw new PortTakenException(port, e);
    }
  }

  @Override
  public void close() {
    LifeCycle.stop(server);
  }
}
