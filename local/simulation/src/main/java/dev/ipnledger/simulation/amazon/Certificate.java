package dev.ipnledger.simulation.amazon;

import dev.ipnledger.sandbox.notify.Certificates;
import dev.ipnledger.sns.certificate.CertificateTrust;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The one certificate of all simulated worlds, made once: keys are slow to make and come from no
 * seed. Envelopes name it by a fixed file, so that their bytes are the same in every run.
 */
final class Certificate {
  static final String FILE = "SimpleNotificationService-0123456789abcdef0123456789abcdef.pem";

  private static final AtomicReference<@Nullable Certificate> ONLY = new AtomicReference<>();

  private final byte[] pem;
  private final CertificateTrust trust;

  private Certificate(byte[] pem, CertificateTrust trust) {
    this.pem = pem;
    this.trust = trust;
  }

  /** Made with the first call. */
  static synchronized Certificate only() {
    Certificate made = ONLY.get();
    if (made == null) {
      made = make();
      ONLY.set(made);
    }
    return made;
  }

  private static Certificate make() {
    InstantSource clock = InstantSource.fixed(Instant.parse("2015-03-01T00:00:00Z"));
    Certificates certificates = Certificates.create(clock, clock, Duration.ofDays(365));
    String name = certificates.rotate();
    return new Certificate(
        certificates.certificate(name).orElseThrow(),
        CertificateTrust.of(certificates.caCertificate()));
  }

  byte[] pem() {
    return pem.clone();
  }

  CertificateTrust trust() {
    return trust;
  }
}
