package dev.ipnledger.sns.signature;

import dev.ipnledger.sns.envelope.Envelope;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;

/**
 * Verifies with the Java runtime, at no particular time: for documents whose certificate may have
 * expired since.
 */
public final class RsaSignatureVerifier implements SignatureVerifier {
  @Override
  public boolean verify(Envelope envelope, X509Certificate leaf) {
    Optional<SignatureVersion> version = SignatureVersion.parse(envelope.signatureVersion());
    if (version.isEmpty()) {
      return false;
    }
    try {
      Signature signature = Signature.getInstance(version.get().algorithm());
      signature.initVerify(leaf.getPublicKey());
      signature.update(StringToSign.of(envelope));
      return signature.verify(Base64.getDecoder().decode(envelope.signature()));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // Not base64, not of the key's length, not an RSA key: none of them is a signature.
      return false;
    }
  }
}
