package dev.ipnledger.deploy;

import dev.ipnledger.sns.certificate.Pem;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * An authority that gives another SNS's key the name under which Amazon's signs. LocalStack's own
 * certificate is named for LocalStack, which the rules refuse, as they should.
 */
final class Reissuing {
  private static final X500Name NAME = new X500Name("CN=authority of a test");
  private static final X500Name SNS = new X500Name("CN=sns.amazonaws.com");
  private static final Duration LIFETIME = Duration.ofDays(1);

  private final KeyPair key;
  private final Instant now;
  private final X509Certificate root;

  Reissuing(Instant now) throws IOException {
    this.now = now;
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      this.key = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no RSA", e);
    }
    this.root = certificate(BigInteger.ONE, NAME, key.getPublic(), true);
  }

  X509Certificate root() {
    return root;
  }

  /** A document with the key of the given one. */
  byte[] reissued(byte[] pem) throws IOException {
    try {
      PublicKey theirs = Pem.parse(pem).getFirst().getPublicKey();
      return Pem.text(certificate(BigInteger.TWO, SNS, theirs, false))
          .getBytes(StandardCharsets.US_ASCII);
    } catch (GeneralSecurityException e) {
      throw new IOException("that is no certificate", e);
    }
  }

  private X509Certificate certificate(
      BigInteger serial, X500Name subject, PublicKey subjectKey, boolean authority)
      throws IOException {
    try {
      var builder =
          new JcaX509v3CertificateBuilder(
              NAME,
              serial,
              Date.from(now.minus(LIFETIME)),
              Date.from(now.plus(LIFETIME)),
              subject,
              subjectKey);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(key.getPrivate())));
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("this Java cannot sign a certificate", e);
    }
  }
}
