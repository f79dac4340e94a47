package dev.ipnledger.sns;

import dev.ipnledger.sns.certificate.Pem;
import dev.ipnledger.sns.envelope.Envelope;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a {@link QueuedNotification} looks in SQS, version 1: the body is base64 of the gzipped
 * bytes, the rest are string attributes.
 *
 * @param body of the SQS message, ASCII
 * @param attributes of the SQS message by name, all of type String
 */
public record QueueFormat(String body, Map<String, String> attributes) {
  /**
   * The attribute of a message that was put back into the queue from quarantine: its name there. It
   * says nothing about the notification, so it is no part of {@link QueuedNotification}.
   */
  public static final String REPLAY_OF = "replayOf";

  /** The most that SQS takes, body and attributes together (SQS developer guide, "Quotas"). */
  public static final int MAX_BYTES = 1 << 20;

  private static final String VERSION = "1";

  public QueueFormat {
    attributes = Map.copyOf(attributes);
  }

  /** Names of the attributes. */
  private static final class Attribute {
    static final String FORMAT_VERSION = "formatVersion";
    static final String RECEIVED_AT = "receivedAt";
    static final String MESSAGE_ID = "messageId";
    static final String TOPIC_ARN = "topicArn";
    static final String MESSAGE_TYPE = "messageType";
    static final String SIGNING_CERTIFICATE = "signingCertificate";
    static final String QUARANTINE_CAUSE = "quarantineCause";
  }

  /** Writes it. */
  public static QueueFormat encode(QueuedNotification notification) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put(Attribute.FORMAT_VERSION, VERSION);
    attributes.put(
        Attribute.RECEIVED_AT, notification.receivedAt().truncatedTo(ChronoUnit.MILLIS).toString());
    attributes.put(Attribute.MESSAGE_ID, notification.messageId());
    attributes.put(Attribute.TOPIC_ARN, notification.topicArn());
    attributes.put(Attribute.MESSAGE_TYPE, notification.messageType());
    notification
        .signingCertificate()
        .ifPresent(leaf -> attributes.put(Attribute.SIGNING_CERTIFICATE, base64(leaf)));
    notification
        .quarantineCause()
        .ifPresent(cause -> attributes.put(Attribute.QUARANTINE_CAUSE, cause));
    return new QueueFormat(
        Base64.getEncoder().encodeToString(Gzip.compress(notification.body())), attributes);
  }

  /**
   * Writes bytes that were taken off the queue before, with the attributes that they had then.
   *
   * @param attributes none of them is looked at
   */
  public static QueueFormat again(byte[] body, Map<String, String> attributes) {
    return new QueueFormat(Base64.getEncoder().encodeToString(Gzip.compress(body)), attributes);
  }

  /**
   * Reads it.
   *
   * @throws QueueFormatException when it is in no known version or damaged
   */
  public QueuedNotification decode() throws QueueFormatException {
    String version = required(Attribute.FORMAT_VERSION);
    if (!version.equals(VERSION)) {
      throw new QueueFormatException(
          "formatVersion " + version + " is not known here; known is " + VERSION);
    }
    return new QueuedNotification(
        Gzip.decompress(base64(body, "the body"), Envelope.MAX_BYTES),
        receivedAt(required(Attribute.RECEIVED_AT)),
        required(Attribute.MESSAGE_ID),
        required(Attribute.TOPIC_ARN),
        required(Attribute.MESSAGE_TYPE),
        certificate(),
        Optional.ofNullable(attributes.get(Attribute.QUARANTINE_CAUSE)));
  }

  /** What SQS counts against {@link #MAX_BYTES}: the body and each attribute, in bytes of UTF-8. */
  public int sizeInBytes() {
    int size = utf8(body);
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      size += utf8(attribute.getKey()) + utf8("String") + utf8(attribute.getValue());
    }
    return size;
  }

  private static int utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private String required(String name) throws QueueFormatException {
    String value = attributes.get(name);
    if (value == null) {
      throw new QueueFormatException("the attribute " + name + " is missing");
    }
    return value;
  }

  private static Instant receivedAt(String text) throws QueueFormatException {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new QueueFormatException("the attribute receivedAt is not a UTC time");
    }
  }

  private Optional<X509Certificate> certificate() throws QueueFormatException {
    String text = attributes.get(Attribute.SIGNING_CERTIFICATE);
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Pem.parse(base64(text, "signingCertificate")).getFirst());
    } catch (CertificateException e) {
      throw new QueueFormatException("the attribute signingCertificate is not a certificate");
    }
  }

  private static byte[] base64(String text, String part) throws QueueFormatException {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new QueueFormatException(part + " is not base64");
    }
  }

  private static String base64(X509Certificate leaf) {
    try {
      return Base64.getEncoder().encodeToString(leaf.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a verified certificate has no encoding", e);
    }
  }
}
