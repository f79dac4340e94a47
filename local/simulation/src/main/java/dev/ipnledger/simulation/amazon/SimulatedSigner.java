package dev.ipnledger.simulation.amazon;

import dev.ipnledger.sandbox.notify.MessageSigner;
import dev.ipnledger.sandbox.notify.SignatureVersion;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.signature.RsaSignatureVerifier;
import dev.ipnledger.sns.signature.SignatureVerifier;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs and verifies: one message in a thousand by RSA, all others by a hash with a key that only
 * the simulated Amazon has. RSA for all would cost more than all the rest of a world. The verifier
 * tells both apart by their length, and gives what is no such hash to the real verification, so
 * that every forgery meets it.
 */
public final class SimulatedSigner implements MessageSigner, SignatureVerifier {
  private static final String ALGORITHM = "HmacSHA256";
  private static final byte[] KEY = "Amazon's".getBytes(StandardCharsets.UTF_8);

  /** How many characters a hash has in base64. */
  private static final int HASH_LENGTH = 44;

  private static final int REAL_ONE_IN = 1_000;

  private final SignatureVerifier real = new RsaSignatureVerifier();

  @Override
  public Signed sign(String text, SignatureVersion version) {
    return Math.floorMod(text.hashCode(), REAL_ONE_IN) == 0
        ? new Signed(Certificate.only().signer().sign(text, version).signature(), Certificate.FILE)
        : new Signed(hash(text), Certificate.FILE);
  }

  @Override
  public boolean verify(Envelope envelope, X509Certificate leaf) {
    return envelope.signature().length() == HASH_LENGTH
        ? MessageDigest.isEqual(
            hash(text(envelope)).getBytes(StandardCharsets.UTF_8),
            envelope.signature().getBytes(StandardCharsets.UTF_8))
        : real.verify(envelope, leaf);
  }

  /** Amazon's signature by the hash. */
  static String hash(Envelope envelope) {
    return hash(text(envelope));
  }

  /** The signature by RSA of whoever has that certificate. */
  static String rsa(Envelope envelope, Certificate certificate) {
    return certificate
        .signer()
        .sign(text(envelope), SignatureVersion.numbered(envelope.signatureVersion()).orElseThrow())
        .signature();
  }

  private static String text(Envelope envelope) {
    return "Message\n"
        + envelope.message()
        + "\nMessageId\n"
        + envelope.messageId()
        + "\nTimestamp\n"
        + envelope.timestamp()
        + "\nTopicArn\n"
        + envelope.topicArn()
        + "\nType\n"
        + envelope.type().wireName()
        + "\n";
  }

  private static String hash(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(KEY, ALGORITHM));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
