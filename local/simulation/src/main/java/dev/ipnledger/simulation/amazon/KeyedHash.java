package dev.ipnledger.simulation.amazon;

import dev.ipnledger.sandbox.notify.MessageSigner;
import dev.ipnledger.sandbox.notify.SignatureVersion;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.signature.SignatureVerifier;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs and verifies by a key that only the simulated Amazon has. RSA would cost more than all the
 * rest of a world; tests elsewhere hold the real verification.
 */
public final class KeyedHash implements MessageSigner, SignatureVerifier {
  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] key;
  private final String certificateFile;

  KeyedHash(String key, String certificateFile) {
    this.key = key.getBytes(StandardCharsets.UTF_8);
    this.certificateFile = certificateFile;
  }

  @Override
  public Signed sign(String text, SignatureVersion version) {
    return new Signed(hash(text), certificateFile);
  }

  String sign(Envelope envelope, String messageId) {
    return hash(text(envelope, messageId));
  }

  @Override
  public boolean verify(Envelope envelope, X509Certificate leaf) {
    return MessageDigest.isEqual(
        hash(text(envelope, envelope.messageId())).getBytes(StandardCharsets.UTF_8),
        envelope.signature().getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Envelope envelope, String messageId) {
    return "Message\n"
        + envelope.message()
        + "\nMessageId\n"
        + messageId
        + "\nTimestamp\n"
        + envelope.timestamp()
        + "\nTopicArn\n"
        + envelope.topicArn()
        + "\nType\n"
        + envelope.type().wireName()
        + "\n";
  }

  private String hash(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
