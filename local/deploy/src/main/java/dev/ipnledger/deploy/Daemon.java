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

/** Another program that serves HTTP on this machine; it ends with this object. */
final class Daemon implements AutoCloseable {
  private static final Duration TO_START = Duration.ofMinutes(2);
  private static final Duration TO_END = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final String title;
  private final Process process;
  private final Path log;

  private Daemon(String title, Process process, Path log) {
    this.title = requireNonNull(title, "title is null");
    this.process = requireNonNull(process, "process is null");
    this.log = requireNonNull(log, "log is null");
  }

  /**
   * Starts it and returns when it answers.
   *
   * @param title for messages
   * @param command the program and its arguments
   * @param environment beside this process's own
   * @param health answers 200 when the program is ready
   * @param log where it writes
   * @throws StartException when it ends, or does not answer within two minutes
   */
  static Daemon start(
      String title, List<Path> command, Map<String, String> environment, URI health, Path log) {
    ProcessBuilder builder =
        new ProcessBuilder(command.stream().map(Path::toString).toList())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    try {
      Daemon daemon = new Daemon(title, builder.start(), log);
      daemon.awaitAnswer(health);
      return daemon;
    } catch (IOException e) {
      throw new StartException(title + " cannot be started: " + command, e);
    }
  }

  /** A port of the loopback address on which nobody listens at this moment. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new StartException("no free port", e);
    }
  }

  private void awaitAnswer(URI health) {
    long end = System.nanoTime() + TO_START.toNanos();
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (!answers(http, health)) {
        if (!process.isAlive() || System.nanoTime() > end) {
          close();
          throw new StartException(title + " does not answer; it wrote " + log, null);
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw new StartException("interrupted while " + title + " started", e);
    }
  }

  private static boolean answers(HttpClient http, URI health) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(health).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Ends the program and all that it started; none of them may outlive it. */
  @Override
  public void close() {
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
