package dev.ipnledger.sns.signature;

import dev.ipnledger.sns.envelope.Envelope;
import java.security.cert.X509Certificate;

/** The cryptographic half of the question; whether the certificate may sign is asked elsewhere. */
@FunctionalInterface
public interface SignatureVerifier {
  /** Whether the holder of that certificate's key signed what the envelope says. */
  boolean verify(Envelope envelope, X509Certificate leaf);
}
