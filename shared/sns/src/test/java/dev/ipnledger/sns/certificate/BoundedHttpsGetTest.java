package dev.ipnledger.sns.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BoundedHttpsGetTest {
  private final AtomicInteger requests = new AtomicInteger();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch end = new CountDownLatch(1);
  private HttpHandler answer = exchange -> respond(exchange, 200, new byte[] {1, 2, 3});
  private HttpServer server;
  private URI uri;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          answer.handle(exchange);
        });
    server.start();
    uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/a.pem");
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void givesTheBytes() throws IOException {
    assertThat(new BoundedHttpsGet().fetch(uri)).containsExactly(1, 2, 3);
  }

  @Test
  void followsNoRedirect() {
    answer =
        exchange -> {
          exchange.getResponseHeaders().set("Location", uri.toString());
          respond(exchange, 302, new byte[0]);
        };

    assertThatThrownBy(() -> new BoundedHttpsGet().fetch(uri)).isInstanceOf(IOException.class);
    assertThat(requests).hasValue(1);
  }

  @Test
  void takesNoErrorForACertificate() {
    answer = exchange -> respond(exchange, 404, new byte[] {1});

    assertThatThrownBy(() -> new BoundedHttpsGet().fetch(uri)).isInstanceOf(IOException.class);
  }

  @Test
  void takes16KibAndNotAByteMore() throws IOException {
    answer = exchange -> respond(exchange, 200, new byte[16 * 1024]);
    assertThat(new BoundedHttpsGet().fetch(uri)).hasSize(16 * 1024);

    answer = exchange -> respond(exchange, 200, new byte[16 * 1024 + 1]);
    assertThatThrownBy(() -> new BoundedHttpsGet().fetch(uri)).isInstanceOf(IOException.class);
  }

  @Test
  @Timeout(10)
  void doesNotWaitForASlowBody() {
    answer =
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write(1);
          exchange.getResponseBody().flush();
          awaitEnd();
        };

    assertThatThrownBy(() -> new BoundedHttpsGet(Duration.ofMillis(300)).fetch(uri))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aHostThatRefusesIsAnIoException() {
    server.stop(0);

    assertThatThrownBy(() -> new BoundedHttpsGet().fetch(uri)).isInstanceOf(IOException.class);
  }

  private void awaitEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void respond(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
