package dev.ipnledger.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ipnledger.sns.certificate.CertificateTrust;
import dev.ipnledger.sns.certificate.ChainRule;
import dev.ipnledger.sns.certificate.Pem;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** What stands at a certificate's address. */
class CertificateFuzzTest {
  private static final CertificateTrust TRUST = CertificateTrust.ofJavaRuntime(ChainRule.REQUIRED);
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @FuzzTest
  void noDocumentIsTrusted(byte[] document) {
    List<X509Certificate> chain;
    try {
      chain = Pem.parse(document);
    } catch (CertificateException e) {
      return;
    }
    assertThat(TRUST.fault(chain, NOW)).isPresent();
  }
}
