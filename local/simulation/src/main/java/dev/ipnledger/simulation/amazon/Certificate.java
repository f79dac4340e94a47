package dev.ipnledger.simulation.amazon;

import dev.ipnledger.sandbox.notify.Certificates;
import dev.ipnledger.sandbox.notify.MessageSigner;
import dev.ipnledger.sns.certificate.CertificateTrust;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A certificate of all simulated worlds with its key, made once: keys are slow to make and come
 * from no seed. Envelopes name it by a fixed file, so that all but RSA's own bytes are the same in
 * every run.
 */
final class Certificate {
  static final String FILE = "SimpleNotificationService-0123456789abcdef0123456789abcdef.pem";

  private final byte[] pem;
  private final CertificateTrust trust;
  private final MessageSigner signer;

  private Certificate() {
    InstantSource clock = InstantSource.fixed(Instant.parse("2015-03-01T00:00:00Z"));
    Certificates certificates = Certificates.create(clock, clock, Duration.ofDays(365));
    String name = certificates.rotate();
    this.pem = certificates.certificate(name).orElseThrow();
    this.trust = CertificateTrust.of(certificates.caCertificate());
    this.signer = MessageSigner.rsa(certificates);
  }

  private static final class Amazons {
    private static final Certificate ONLY = new Certificate();
  }

  private static final class Forgers {
    private static final Certificate ONLY = new Certificate();
  }

  /** Amazon's. Made with the first call. */
  static Certificate only() {
    return Amazons.ONLY;
  }

  /** A forger's own, of an authority of its own. Made with the first call. */
  static Certificate forgers() {
    return Forgers.ONLY;
  }

  byte[] pem() {
    return pem.clone();
  }

  CertificateTrust trust() {
    return trust;
  }

  /** Signs with the certificate's key, by RSA. */
  MessageSigner signer() {
    return signer;
  }
}
