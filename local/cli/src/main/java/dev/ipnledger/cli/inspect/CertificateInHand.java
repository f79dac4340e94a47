package dev.ipnledger.cli.inspect;

import dev.ipnledger.sns.certificate.Pem;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.signature.SignatureCheck;
import dev.ipnledger.sns.signature.SignatureFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;

/** Checks against the certificate that was given, at the envelope's own time. */
record CertificateInHand(X509Certificate leaf) implements SignatureInHand {
  /**
   * @param file PEM; of several certificates the first, which is the leaf by convention
   * @throws IOException when it cannot be read
   * @throws CertificateException when it holds no certificate
   */
  static CertificateInHand read(Path file) throws IOException, CertificateException {
    return new CertificateInHand(Pem.parse(Files.readAllBytes(file)).getFirst());
  }

  @Override
  public Signed check(Envelope envelope) {
    SignatureFinding finding = SignatureCheck.check(envelope, leaf);
    return finding.isValid() ? Signed.VALID : Signed.invalid(finding.sentence());
  }
}
