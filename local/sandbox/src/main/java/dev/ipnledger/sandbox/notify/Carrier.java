package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;

/** Brings one message to one endpoint, once. A port: a simulation carries without sockets. */
public interface Carrier extends AutoCloseable {
  /**
   * What the endpoint answered.
   *
   * @param status HTTP
   * @param beginning the first KiB of the body
   */
  record Answer(int status, String beginning) {
    public Answer {
      requireNonNull(beginning, "beginning is null");
    }
  }

  /**
   * Carries a message and waits for the answer.
   *
   * @throws IOException when there is no answer: time-out, no connection, a broken one
   */
  Answer carry(URI endpoint, SignedMessage message) throws IOException, InterruptedException;

  @Override
  default void close() {}
}
