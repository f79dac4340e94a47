package dev.ipnledger.mws.transport;

import static java.util.Objects.requireNonNull;

/**
 * Limits of one attempt.
 *
 * @param connectTimeoutMs milliseconds until a connection stands
 * @param attemptTimeoutMs milliseconds from the request's start until the whole answer is there
 * @param maxAnswerBytes bytes of the largest answer, before and after decompression
 * @param userAgent {@code User-Agent}, which the service expects
 */
public record TransportSettings(
    long connectTimeoutMs, long attemptTimeoutMs, int maxAnswerBytes, String userAgent) {
  /**
   * A Get that is answered in 8 s or not at all, which leaves a function of 30 s room for the rest
   * of its batch; and the largest document that is read.
   */
  public static final TransportSettings STANDARD =
      new TransportSettings(2_000, 8_000, 1 << 20, "ipn-ledger/0.1.0 (Language=Java)");

  public TransportSettings {
    requireNonNull(userAgent, "userAgent is null");
    if (connectTimeoutMs < 1 || attemptTimeoutMs < 1 || maxAnswerBytes < 1) {
      throw new IllegalArgumentException(
          "limits must be positive: connectTimeoutMs %d, attemptTimeoutMs %d, maxAnswerBytes %d"
              .formatted(connectTimeoutMs, attemptTimeoutMs, maxAnswerBytes));
    }
  }
}
