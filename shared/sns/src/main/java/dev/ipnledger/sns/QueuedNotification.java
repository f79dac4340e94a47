package dev.ipnledger.sns;

import static java.util.Objects.requireNonNull;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/**
 * A signed message on its way through the queue, its bytes as they arrived. {@link QueueFormat}
 * puts it on the wire and takes it off.
 */
public final class QueuedNotification {
  private final byte[] body;
  private final Instant receivedAt;
  private final String messageId;
  private final String topicArn;
  private final String messageType;
  private final Optional<X509Certificate> signingCertificate;
  private final Optional<String> quarantineCause;

  /**
   * Takes what is known at the door.
   *
   * @param body the HTTP body, byte for byte; not copied, and not to be changed afterwards
   * @param receivedAt when the door got it; kept to the millisecond
   * @param messageId of the envelope
   * @param topicArn of the envelope
   * @param messageType {@code Type} of the envelope
   * @param signingCertificate the leaf whose key signed it; empty when none was checked
   * @param quarantineCause why it is to be kept aside; empty when it is to be applied
   */
  public QueuedNotification(
      byte[] body,
      Instant receivedAt,
      String messageId,
      String topicArn,
      String messageType,
      Optional<X509Certificate> signingCertificate,
      Optional<String> quarantineCause) {
    this.body = requireNonNull(body, "body is null");
    this.receivedAt = requireNonNull(receivedAt, "receivedAt is null");
    this.messageId = requireNonNull(messageId, "messageId is null");
    this.topicArn = requireNonNull(topicArn, "topicArn is null");
    this.messageType = requireNonNull(messageType, "messageType is null");
    this.signingCertificate = requireNonNull(signingCertificate, "signingCertificate is null");
    this.quarantineCause = requireNonNull(quarantineCause, "quarantineCause is null");
  }

  public byte[] body() {
    return body;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public String messageId() {
    return messageId;
  }

  public String topicArn() {
    return topicArn;
  }

  public String messageType() {
    return messageType;
  }

  public Optional<X509Certificate> signingCertificate() {
    return signingCertificate;
  }

  public Optional<String> quarantineCause() {
    return quarantineCause;
  }

  /** Names the message and shows nothing of it. */
  @Override
  public String toString() {
    return "QueuedNotification[" + messageType + " " + messageId + "]";
  }
}
