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

  /** The file of one that is no longer valid. */
  static final String OLD_FILE = "SimpleNotificationService-fedcba9876543210fedcba9876543210.pem";

  private static final Duration YEARLY = Duration.ofDays(365);

  private final byte[] pem;
  private final CertificateTrust trust;
  private final MessageSigner signer;

  private Certificate() {
    this(certificates("2015-03-01T00:00:00Z"));
  }

  private Certificate(Certificates certificates) {
    String name = certificates.rotate();
    this.pem = certificates.certificate(name).orElseThrow();
    this.trust = CertificateTrust.of(certificates.caCertificate());
    this.signer = MessageSigner.rsa(certificates);
  }

  private static Certificates certificates(String time) {
    InstantSource clock = InstantSource.fixed(Instant.parse(time));
    return Certificates.create(clock, clock, YEARLY);
  }

  private static final class Amazons {
    private static final Certificate OLD;
    private static final Certificate ONLY;

    static {
      Certificates before = certificates("2011-03-01T00:00:00Z");
      OLD = new Certificate(before);
      Certificates now = certificates("2015-03-01T00:00:00Z");
      now.restore(before.archive());
      ONLY = new Certificate(now);
    }
  }

  private static final class Forgers {
    private static final Certificate ONLY = new Certificate();
  }

  /** Amazon's. Made with the first call. */
  static Certificate only() {
    return Amazons.ONLY;
  }

  /** Amazon's, of the same authority, of years before: its messages were right then. */
  static Certificate old() {
    return Amazons.OLD;
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
