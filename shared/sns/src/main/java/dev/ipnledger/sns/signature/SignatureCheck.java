package dev.ipnledger.sns.signature;

import dev.ipnledger.sns.certificate.CertificateTrust;
import dev.ipnledger.sns.envelope.Envelope;
import java.security.cert.X509Certificate;

/**
 * Checks a captured or stored envelope against a certificate in hand, at the envelope's own time
 * and without any request.
 *
 * <pre>{@code
 * Envelope envelope = Envelope.parseCaptured(Files.readAllBytes(file));
 * X509Certificate leaf = Pem.parse(Files.readAllBytes(pem)).getFirst();
 * SignatureFinding finding = SignatureCheck.check(envelope, leaf);
 * }</pre>
 *
 * <p>Whoever hands over the certificate vouches for it, so no chain is looked for; the gate did
 * that when the message was live.
 */
public final class SignatureCheck {
  private static final SignatureVerifier VERIFIER = new RsaSignatureVerifier();

  private SignatureCheck() {}

  /** The first thing that is wrong, or {@link SignatureFinding#VALID}. */
  public static SignatureFinding check(Envelope envelope, X509Certificate leaf) {
    if (SignatureVersion.parse(envelope.signatureVersion()).isEmpty()) {
      return SignatureFinding.UNKNOWN_VERSION;
    }
    if (!CertificateTrust.isNamedForSns(leaf)) {
      return SignatureFinding.FOREIGN_CERTIFICATE;
    }
    if (!VERIFIER.verify(envelope, leaf)) {
      return SignatureFinding.MISMATCH;
    }
    return CertificateTrust.isValid(leaf, envelope.publishedAt())
        ? SignatureFinding.VALID
        : SignatureFinding.CERTIFICATE_NOT_VALID_THEN;
  }
}
