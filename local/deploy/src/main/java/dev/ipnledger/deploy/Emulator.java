package dev.ipnledger.deploy;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.StartException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An emulator of AWS: MiniStack in a process of its own, which ends with this object, or one that
 * listens already.
 */
final class Emulator implements AutoCloseable {
  /** The region of everything that is deployed here. */
  static final String REGION = "eu-west-1";

  private static final Duration TO_START = Duration.ofSeconds(60);
  private static final Duration TO_END = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final URI endpoint;
  private final @Nullable Process process;

  private Emulator(URI endpoint, @Nullable Process process) {
    this.endpoint = requireNonNull(endpoint, "endpoint is null");
    this.process = process;
  }

  /** The one that listens there; it is left running at the end. */
  static Emulator at(URI endpoint) {
    return new Emulator(endpoint, null);
  }

  /**
   * Starts MiniStack on a free loopback port, with IAM enforced: a function can do what its role
   * allows and nothing else.
   *
   * @param log where it writes
   * @throws StartException when it does not answer within a minute
   */
  static Emulator start(Path program, Path log) {
    URI endpoint = URI.create("http://127.0.0.1:" + freePort());
    ProcessBuilder builder =
        new ProcessBuilder(program.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment(endpoint));
    builder
        .environment()
        .putAll(
            Map.of(
                "GATEWAY_PORT", Integer.toString(endpoint.getPort()),
                "BIND_HOST", "127.0.0.1",
                "MINISTACK_REGION", REGION,
                "AUTH", "true",
                "CLOUDTRAIL_RECORDING", "1",
                "IOT_MTLS_ENABLED", "0",
                "SFTP_ENABLED", "0"));
    try {
      Emulator emulator = new Emulator(endpoint, builder.start());
      emulator.awaitAnswer(log);
      return emulator;
    } catch (IOException e) {
      throw new StartException("MiniStack cannot be started: " + program, e);
    }
  }

  URI endpoint() {
    return endpoint;
  }

  /** What AWS's own tools and SDKs read, so that they call the emulator. */
  Map<String, String> environment() {
    return environment(endpoint);
  }

  private static Map<String, String> environment(URI endpoint) {
    return Map.of(
        "AWS_ENDPOINT_URL",
        endpoint.toString(),
        "AWS_REGION",
        REGION,
        "AWS_DEFAULT_REGION",
        REGION,
        "AWS_ACCESS_KEY_ID",
        "test",
        "AWS_SECRET_ACCESS_KEY",
        "test");
  }

  private void awaitAnswer(Path log) {
    long end = System.nanoTime() + TO_START.toNanos();
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (!answers(http)) {
        if (process == null || !process.isAlive() || System.nanoTime() > end) {
          close();
          throw new StartException("MiniStack does not answer; it wrote " + log, null);
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw new StartException("interrupted while MiniStack started", e);
    }
  }

  private boolean answers(HttpClient http) throws InterruptedException {
    try {
      HttpRequest health = HttpRequest.newBuilder(endpoint.resolve("/_ministack/health")).build();
      return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new StartException("no free port", e);
    }
  }

  @Override
  public void close() {
    if (process == null) {
      return;
    }
    // The functions' processes are its children; none of them may outlive it.
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    CompletableFuture<?> ended =
        CompletableFuture.allOf(
            all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
    try {
      ended.get(TO_END.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      all.forEach(ProcessHandle::destroyForcibly);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      all.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
