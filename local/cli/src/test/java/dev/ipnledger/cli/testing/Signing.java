package dev.ipnledger.cli.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A signer like Amazon's for one year around the time of its envelopes. */
public final class Signing {
  public static final String TIMESTAMP = "2017-01-02T03:04:06.789Z";
  public static final String TOPIC = "arn:aws:sns:us-east-1:291180941288:A1MARKETA3MADEUP";

  private final KeyPair keys;
  private final X509CertificateHolder certificate;

  public Signing() {
    this(Instant.parse(TIMESTAMP), Duration.ofDays(180));
  }

  /** A signer whose certificate is valid so long before and after that time. */
  public Signing(Instant time, Duration validity) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      keys = generator.generateKeyPair();
      X500Principal name = new X500Principal("CN=sns.amazonaws.com");
      certificate =
          new JcaX509v3CertificateBuilder(
                  name,
                  BigInteger.ONE,
                  Date.from(time.minus(validity)),
                  Date.from(time.plus(validity)),
                  name,
                  keys.getPublic())
              .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()));
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new AssertionError(e);
    }
  }

  /** What its envelopes are checked with. */
  public X509Certificate certificate() {
    try {
      return new JcaX509CertificateConverter().getCertificate(certificate);
    } catch (CertificateException e) {
      throw new AssertionError(e);
    }
  }

  public byte[] pem() throws IOException {
    return ("-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
            + "\n-----END CERTIFICATE-----\n")
        .getBytes(UTF_8);
  }

  public ObjectNode envelope(String message, String version) {
    return envelope("11112222-3333-4444-5555-666677778888", TIMESTAMP, message, version);
  }

  /** The envelope with that MessageId and Timestamp. */
  public ObjectNode envelope(String id, String timestamp, String message, String version) {
    String signed =
        "Message\n%s\nMessageId\n%s\nTimestamp\n%s\nTopicArn\n%s\nType\nNotification\n"
            .formatted(message, id, timestamp, TOPIC);
    return new JsonMapper()
        .createObjectNode()
        .put("Type", "Notification")
        .put("MessageId", id)
        .put("TopicArn", TOPIC)
        .put("Message", message)
        .put("Timestamp", timestamp)
        .put("SignatureVersion", version)
        .put("Signature", sign(signed, version.equals("2") ? "SHA256withRSA" : "SHA1withRSA"))
        .put(
            "SigningCertURL",
            "https://sns.us-east-1.amazonaws.com/"
                + "SimpleNotificationService-0123456789abcdef0123456789abcdef.pem");
  }

  private String sign(String text, String algorithm) {
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(keys.getPrivate());
      signature.update(text.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
