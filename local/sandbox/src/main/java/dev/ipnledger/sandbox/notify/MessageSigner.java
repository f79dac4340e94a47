package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

/**
 * Signs what SNS signs. A port: a simulation that drives the sandbox in one thread need not pay for
 * RSA.
 */
@FunctionalInterface
public interface MessageSigner {
  /**
   * Signs.
   *
   * @param text the string to sign, as AWS builds it from the envelope
   */
  Signed sign(String text, SignatureVersion version);

  /** Signs as SNS does: RSA, with the certificate that is current. */
  static MessageSigner rsa(Certificates certificates) {
    return new RsaSigner(certificates);
  }

  /**
   * A signature.
   *
   * @param signature base64
   * @param certificateFile the file name in {@code SigningCertURL}
   */
  record Signed(String signature, String certificateFile) {
    public Signed {
      requireNonNull(signature, "signature is null");
      requireNonNull(certificateFile, "certificateFile is null");
    }
  }
}
