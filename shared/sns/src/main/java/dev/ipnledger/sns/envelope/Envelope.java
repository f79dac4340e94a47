package dev.ipnledger.sns.envelope;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * One message of Amazon SNS. Every text is the JSON-decoded value, as it was signed.
 *
 * @param json the whole document, from which nothing is ever re-made: re-serialised JSON would lose
 *     the proof
 * @param messageId a UUID; SNS repeats it when it delivers again
 * @param topicArn as it stands in the document; see {@link TopicArn#parse}
 * @param subject empty when the key is absent, in which case it is not signed either
 * @param message of a notification: what Amazon says, a JSON document of its own
 * @param timestamp when SNS published it, as text: this is what is signed
 * @param publishedAt the same as a time
 * @param signatureVersion {@code "1"} or {@code "2"}, or something this software does not know
 * @param signature base64, not decoded yet
 * @param signingCertUrl where the signer's certificate is, by its own claim
 * @param token of a confirmation; empty for a notification
 * @param subscribeUrl of a confirmation; empty for a notification
 */
public record Envelope(
    String json,
    MessageType type,
    String messageId,
    String topicArn,
    Optional<String> subject,
    String message,
    String timestamp,
    Instant publishedAt,
    String signatureVersion,
    String signature,
    String signingCertUrl,
    Optional<String> token,
    Optional<String> subscribeUrl) {
  /** The largest document that is looked at, in bytes. SNS stays far below it. */
  public static final int MAX_BYTES = 1 << 20;

  public Envelope {
    requireNonNull(json, "json is null");
    requireNonNull(type, "type is null");
    requireNonNull(messageId, "messageId is null");
    requireNonNull(topicArn, "topicArn is null");
    requireNonNull(subject, "subject is null");
    requireNonNull(message, "message is null");
    requireNonNull(timestamp, "timestamp is null");
    requireNonNull(publishedAt, "publishedAt is null");
    requireNonNull(signatureVersion, "signatureVersion is null");
    requireNonNull(signature, "signature is null");
    requireNonNull(signingCertUrl, "signingCertUrl is null");
    requireNonNull(token, "token is null");
    requireNonNull(subscribeUrl, "subscribeUrl is null");
  }

  /**
   * Reads the body of a live delivery, in exactly the spelling that SNS uses over HTTPS.
   *
   * @param body UTF-8 JSON, at most {@link #MAX_BYTES}
   * @throws EnvelopeException when it is anything else
   */
  public static Envelope parse(byte[] body) throws EnvelopeException {
    return EnvelopeReader.read(body, "SigningCertURL");
  }

  /**
   * Reads a captured document. SNS spells the certificate's field {@code SigningCertUrl} when it
   * calls a Lambda function, and such captures are understood here too.
   *
   * @param document UTF-8 JSON, at most {@link #MAX_BYTES}
   * @throws EnvelopeException when it is anything else
   */
  public static Envelope parseCaptured(byte[] document) throws EnvelopeException {
    return EnvelopeReader.read(document, "SigningCertURL", "SigningCertUrl");
  }

  /** Names the message and shows nothing of it. */
  @Override
  public String toString() {
    return "Envelope[" + type.wireName() + " " + messageId + "]";
  }
}
