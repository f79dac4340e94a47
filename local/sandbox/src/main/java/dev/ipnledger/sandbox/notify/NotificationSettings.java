package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * How notifications are made and delivered.
 *
 * @param retryPolicy how they are tried again
 * @param byClock whether attempts follow the sandbox's clock and are made only when somebody asks
 *     for what is due; otherwise they are made in real time on threads
 * @param twelveHourInnerClock whether the inner Timestamp has the 12-hour defect
 * @param varied whether order of keys, white space and escapes change from message to message
 * @param signatureVersion of notifications that do not ask for another
 * @param rotateEvery after which another certificate signs
 * @param signer signs instead of the sandbox's certificates
 * @param carrier delivers instead of HTTP
 */
public record NotificationSettings(
    RetryPolicy retryPolicy,
    boolean byClock,
    boolean twelveHourInnerClock,
    boolean varied,
    SignatureVersion signatureVersion,
    Duration rotateEvery,
    Optional<MessageSigner> signer,
    Optional<Carrier> carrier) {
  /** As like SNS and Amazon's notifications of 2015 as it can be. */
  public static final NotificationSettings REAL =
      new NotificationSettings(
          RetryPolicy.AWS,
          false,
          true,
          false,
          SignatureVersion.ONE,
          Duration.ofDays(180),
          Optional.empty(),
          Optional.empty());

  public NotificationSettings {
    requireNonNull(retryPolicy, "retryPolicy is null");
    requireNonNull(signatureVersion, "signatureVersion is null");
    requireNonNull(rotateEvery, "rotateEvery is null");
    requireNonNull(signer, "signer is null");
    requireNonNull(carrier, "carrier is null");
    if (!rotateEvery.isPositive()) {
      throw new IllegalArgumentException("rotateEvery must be positive");
    }
  }

  public NotificationSettings withRetryPolicy(RetryPolicy value) {
    return new NotificationSettings(
        value,
        byClock,
        twelveHourInnerClock,
        varied,
        signatureVersion,
        rotateEvery,
        signer,
        carrier);
  }

  /** Attempts follow the sandbox's clock. */
  public NotificationSettings drivenByClock() {
    return new NotificationSettings(
        retryPolicy,
        true,
        twelveHourInnerClock,
        varied,
        signatureVersion,
        rotateEvery,
        signer,
        carrier);
  }

  /** The form of the documents: the defect of the inner clock, and whether they vary. */
  public NotificationSettings withForm(boolean twelveHours, boolean variedForm) {
    return new NotificationSettings(
        retryPolicy,
        byClock,
        twelveHours,
        variedForm,
        signatureVersion,
        rotateEvery,
        signer,
        carrier);
  }

  /** How notifications are signed, and for how long with one certificate. */
  public NotificationSettings withSigning(SignatureVersion version, Duration rotation) {
    return new NotificationSettings(
        retryPolicy, byClock, twelveHourInnerClock, varied, version, rotation, signer, carrier);
  }

  /** Another way to the endpoints than HTTP; signed as ever. */
  public NotificationSettings carriedBy(Carrier other) {
    return new NotificationSettings(
        retryPolicy,
        byClock,
        twelveHourInnerClock,
        varied,
        signatureVersion,
        rotateEvery,
        signer,
        Optional.of(other));
  }

  /** Other ports than RSA and HTTP. */
  public NotificationSettings through(MessageSigner otherSigner, Carrier otherCarrier) {
    return new NotificationSettings(
        retryPolicy,
        byClock,
        twelveHourInnerClock,
        varied,
        signatureVersion,
        rotateEvery,
        Optional.of(otherSigner),
        Optional.of(otherCarrier));
  }
}
