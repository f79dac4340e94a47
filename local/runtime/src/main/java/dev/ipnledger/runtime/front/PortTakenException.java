package dev.ipnledger.runtime.front;

import dev.ipnledger.runtime.StartException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Another process listens on the port; says which one is free. */
public final class PortTakenException extends StartException {
  private static final int HIGHEST = 65_535;

  private final int port;
  private final OptionalInt nextFree;

  private PortTakenException(int port, OptionalInt nextFree, Throwable cause) {
    super(message(port, nextFree), cause);
    this.port = port;
    this.nextFree = nextFree;
  }

  static PortTakenException of(int port, Throwable cause) {
    return new PortTakenException(port, nextFree(port), cause);
  }

  /**
   * Looks before anything is started.
   *
   * @param port 0 is never taken
   * @throws PortTakenException when another process listens on it
   */
  public static void throwIfTaken(int port) {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      probe.getLocalPort();
    } catch (IOException e) {
      throw of(port, e);
    }
  }

  /** The port that was asked for. */
  public int port() {
    return port;
  }

  /** The next higher port on which nobody listened a moment ago; empty when there is none. */
  public OptionalInt nextFree() {
    return nextFree;
  }

  private static String message(int port, OptionalInt nextFree) {
    return "port "
        + port
        + " is taken"
        + (nextFree.isPresent()
            ? "; the next free one is " + nextFree.getAsInt() + ": --port " + nextFree.getAsInt()
            : " and so is every higher one: choose a lower one with --port");
  }

  private static OptionalInt nextFree(int taken) {
    return IntStream.rangeClosed(taken + 1, HIGHEST).filter(PortTakenException::isFree).findFirst();
  }

  private static boolean isFree(int port) {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return probe.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
