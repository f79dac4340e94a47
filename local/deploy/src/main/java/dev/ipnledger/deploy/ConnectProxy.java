package dev.ipnledger.deploy;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.StartException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The functions' way out: a proxy (RFC 9110, CONNECT) that leads every SNS host to one server on
 * this machine and refuses everything else. So the deployed functions keep their real addresses and
 * rules, and nothing leaves the machine.
 */
final class ConnectProxy implements AutoCloseable {
  private static final Pattern SNS_HOST =
      Pattern.compile("CONNECT sns\\.[a-z0-9-]{3,}\\.amazonaws\\.com:443 HTTP/1\\.1");
  private static final int MAX_HEADER_LINES = 100;

  private final ServerSocket listener;
  private final InetSocketAddress target;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private ConnectProxy(ServerSocket listener, InetSocketAddress target) {
    this.listener = requireNonNull(listener, "listener is null");
    this.target = requireNonNull(target, "target is null");
  }

  /**
   * Listens on a free loopback port.
   *
   * @param target the server that stands for all SNS hosts
   */
  static ConnectProxy start(InetSocketAddress target) {
    try {
      ServerSocket listener = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
      ConnectProxy proxy = new ConnectProxy(listener, target);
      proxy.threads.execute(proxy::accept);
      return proxy;
    } catch (IOException e) {
      throw new StartException("the proxy to the SNS hosts cannot listen", e);
    }
  }

  int port() {
    return listener.getLocalPort();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        threads.execute(() -> serve(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      OutputStream out = client.getOutputStream();
      String request = requestLine(client.getInputStream());
      if (request == null || !SNS_HOST.matcher(request).matches()) {
        out.write("HTTP/1.1 403 Forbidden\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return;
      }
      try (Socket server = new Socket(target.getAddress(), target.getPort())) {
        out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        threads.execute(() -> pipe(client, server));
        pipe(server, client);
      }
    } catch (IOException ended) {
      // Either side may hang up at any time.
    }
  }

  /** The client sends nothing more before it has an answer, so that reading ahead is safe. */
  private static @Nullable String requestLine(InputStream in) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
    String first = reader.readLine();
    for (int i = 0; i < MAX_HEADER_LINES; i++) {
      String line = reader.readLine();
      if (line == null || line.isEmpty()) {
        return first;
      }
    }
    return null;
  }

  private static void pipe(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException ended) {
      // Either side may hang up at any time.
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new IllegalStateException("the proxy cannot be closed", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
