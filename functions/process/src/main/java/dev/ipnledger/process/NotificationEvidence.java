package dev.ipnledger.process;

import dev.ipnledger.ipn.Notification;
import dev.ipnledger.ipn.NotificationFields;
import dev.ipnledger.ledger.Digest;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.sns.QueuedNotification;
import dev.ipnledger.sns.envelope.Envelope;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/**
 * Makes evidence of a notification: its statement, its proof and its bytes. Whoever reads kept
 * bytes again reads them by this, so that they come out the same or something was changed.
 */
public final class NotificationEvidence {
  private NotificationEvidence() {}

  /**
   * The evidence.
   *
   * @param queued the message as it came from the door
   * @param envelope read from its bytes
   * @param notification read from the envelope's Message
   */
  public static Evidence of(
      QueuedNotification queued, Envelope envelope, Notification notification) {
    return Evidence.notification(
        notification.statement(),
        envelope.publishedAt(),
        notification.referenceId(),
        digest(notification.fields()),
        queued.receivedAt(),
        queued.body(),
        queued.signingCertificate().map(NotificationEvidence::der).orElse(null));
  }

  /** What makes two notifications the same: type, seller, environment and data, as written. */
  public static String digest(NotificationFields fields) {
    return Digest.ofNotification(
        orEmpty(fields.notificationType()),
        orEmpty(fields.sellerId()),
        orEmpty(fields.releaseEnvironment()),
        orEmpty(fields.notificationData()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  static byte[] der(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate that was decoded has no encoding", e);
    }
  }
}
