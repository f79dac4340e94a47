package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * A certificate that signs notifications.
 *
 * @param name the file name in {@code SigningCertURL}: {@code SimpleNotificationService-<32
 *     hex>.pem}
 */
record Leaf(String name, PrivateKey key, X509Certificate certificate) {
  Leaf {
    requireNonNull(name, "name is null");
    requireNonNull(key, "key is null");
    requireNonNull(certificate, "certificate is null");
  }

  boolean validAt(Instant time) {
    return !time.isBefore(certificate.getNotBefore().toInstant())
        && !time.isAfter(certificate.getNotAfter().toInstant());
  }
}
