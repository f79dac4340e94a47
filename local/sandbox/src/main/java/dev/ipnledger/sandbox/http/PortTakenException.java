package dev.ipnledger.sandbox.http;

/** The server cannot listen where it was told to. */
public final class PortTakenException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PortTakenException(int port, Throwable cause) {
    super("cannot listen on port " + port + " of the loopback interface; choose another", cause);
  }
}
