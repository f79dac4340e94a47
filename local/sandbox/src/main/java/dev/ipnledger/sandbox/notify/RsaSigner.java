package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;

/** Signs with the certificate that is current, as SNS does. */
final class RsaSigner implements MessageSigner {
  private final Certificates certificates;

  RsaSigner(Certificates certificates) {
    this.certificates = requireNonNull(certificates, "certificates is null");
  }

  @Override
  public Signed sign(String text, SignatureVersion version) {
    Leaf leaf = certificates.current();
    try {
      Signature signature = Signature.getInstance(version.algorithm());
      signature.initSign(leaf.key());
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return new Signed(Base64.getEncoder().encodeToString(signature.sign()), leaf.name());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the envelope cannot be signed", e);
    }
  }
}
