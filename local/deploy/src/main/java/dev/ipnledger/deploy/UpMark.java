package dev.ipnledger.deploy;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.StartException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The note that a deployment of this checkout is up, and in which process. Another process takes it
 * down by ending that one, which tidies up first.
 */
public final class UpMark implements AutoCloseable {
  private static final Duration TO_END = Duration.ofSeconds(90);

  private final Path file;
  private final Thread owner = Thread.currentThread();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  private UpMark(Path file) {
    this.file = requireNonNull(file, "file is null");
  }

  /**
   * Marks this process as the one.
   *
   * @throws StartException when another one is up
   */
  public static UpMark set() {
    Path file = file();
    up(file)
        .ifPresent(
            other -> {
              throw new StartException(
                  "a deployment is up in process " + other.pid() + "; ./ledger deploy-local --down",
                  null);
            });
    try {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
    } catch (IOException e) {
      throw new StartException("cannot write " + file, e);
    }
    UpMark mark = new UpMark(file);
    Runtime.getRuntime().addShutdownHook(new Thread(mark::end, "take-down"));
    return mark;
  }

  /** Adds where the emulator listens, so that others can change the deployment. */
  public void listens(URI endpoint) {
    try {
      Files.writeString(file, ProcessHandle.current().pid() + "\n" + endpoint);
    } catch (IOException e) {
      throw new StartException("cannot write " + file, e);
    }
  }

  /**
   * Where the emulator of the deployment that is up listens.
   *
   * @throws StartException when none is up, or not wholly yet
   */
  static URI endpoint() {
    Path file = file();
    if (up(file).isEmpty()) {
      throw new StartException("nothing is up; start it by ./ledger deploy-local", null);
    }
    List<String> lines = lines(file);
    if (lines.size() < 2) {
      throw new StartException("the deployment is still starting; wait until it is up", null);
    }
    return URI.create(lines.get(1));
  }

  /** Returns when somebody wants it down: by Ctrl-C, or from another process. */
  public void awaitDown() {
    try {
      asked.await();
    } catch (InterruptedException e) {
      // The hook interrupts whatever the owner is at; here that is the answer itself.
    }
  }

  /** Ends the deployment that is up and waits for it; false when there is none. */
  public static boolean takeDown() throws InterruptedException {
    Optional<ProcessHandle> other = up(file());
    if (other.isEmpty()) {
      return false;
    }
    other.get().destroy();
    try {
      other.get().onExit().get(TO_END.toSeconds(), TimeUnit.SECONDS);
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      throw new StartException("process " + other.get().pid() + " does not end", e);
    }
    return true;
  }

  /** The process ends with its hooks: this one lasts until everything is taken down. */
  private void end() {
    asked.countDown();
    owner.interrupt();
    try {
      if (!ended.await(TO_END.toSeconds(), TimeUnit.SECONDS)) {
        Runtime.getRuntime().halt(1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new IllegalStateException("cannot delete " + file, e);
    } finally {
      ended.countDown();
    }
  }

  private static Path file() {
    return Tools.home().resolve(".aws-sam/local/pid");
  }

  private static Optional<ProcessHandle> up(Path file) {
    try {
      return Files.exists(file)
          ? ProcessHandle.of(Long.parseLong(lines(file).getFirst().strip()))
              .filter(process -> process.info().commandLine().orElse("").contains("deploy-local"))
          : Optional.empty();
    } catch (NumberFormatException | NoSuchElementException e) {
      throw new StartException("cannot read " + file + "; delete it", e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new StartException("cannot read " + file + "; delete it", e);
    }
  }
}
