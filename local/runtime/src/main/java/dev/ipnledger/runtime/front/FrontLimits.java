package dev.ipnledger.runtime.front;

import java.time.Duration;

/**
 * What a client of the front may cost.
 *
 * @param maxBodyBytes a longer body is answered 413 and not read to its end
 * @param maxHeaderBytes request line and headers together; more is answered 431
 * @param idleTimeout a connection on which nothing moves for so long is closed
 * @param bodyTimeout a body that is not there after so long is answered 408, however steadily it
 *     trickles
 * @param maxConnections more wait in the operating system's queue
 */
public record FrontLimits(
    int maxBodyBytes,
    int maxHeaderBytes,
    Duration idleTimeout,
    Duration bodyTimeout,
    int maxConnections) {
  /**
   * A body of 1 MiB, four times the largest SNS message; headers of 10,240 bytes as in API Gateway.
   */
  public static final FrontLimits STANDARD =
      new FrontLimits(1 << 20, 10_240, Duration.ofSeconds(15), Duration.ofSeconds(10), 256);
}
