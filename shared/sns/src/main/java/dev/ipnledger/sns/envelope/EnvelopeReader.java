package dev.ipnledger.sns.envelope;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Picks the envelope's fields out of the document. Fields it does not know are left alone: {@code
 * MessageAttributes} is an object, and Amazon may add more. The field {@code UnsubscribeURL} is not
 * signed and nothing here needs it.
 */
final class EnvelopeReader {
  private final JsonNode document;

  private EnvelopeReader(JsonNode document) {
    this.document = document;
  }

  static Envelope read(byte[] bytes, String... certificateFields) throws EnvelopeException {
    String json = StrictJson.text(bytes);
    return new EnvelopeReader(StrictJson.object(json)).envelope(json, List.of(certificateFields));
  }

  private Envelope envelope(String json, List<String> certificateFields) throws EnvelopeException {
    MessageType type =
        MessageType.parse(required("Type"))
            .orElseThrow(() -> new EnvelopeException("Type is none that SNS sends"));
    boolean confirmation = type != MessageType.NOTIFICATION;
    String timestamp = required("Timestamp");
    return new Envelope(
        json,
        type,
        required("MessageId"),
        required("TopicArn"),
        confirmation ? Optional.empty() : optional("Subject"),
        required("Message"),
        timestamp,
        time(timestamp),
        required("SignatureVersion"),
        required("Signature"),
        required(
            certificateFields.stream().filter(document::has).findFirst().orElse("SigningCertURL")),
        confirmation ? Optional.of(required("Token")) : Optional.empty(),
        confirmation ? Optional.of(required("SubscribeURL")) : Optional.empty());
  }

  private String required(String name) throws EnvelopeException {
    return optional(name).orElseThrow(() -> new EnvelopeException(name + " is missing"));
  }

  private Optional<String> optional(String name) throws EnvelopeException {
    JsonNode node = document.path(name);
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      throw new EnvelopeException(name + " is not a text");
    }
    String text = node.textValue();
    // A lone surrogate has no UTF-8 form; encoding it would sign and verify a question mark.
    if (!StrictJson.encodable(text)) {
      throw new EnvelopeException(name + " holds half a character");
    }
    return Optional.of(text);
  }

  private static Instant time(String timestamp) throws EnvelopeException {
    try {
      return Instant.parse(timestamp);
    } catch (DateTimeParseException e) {
      throw new EnvelopeException("Timestamp is not an ISO 8601 UTC time");
    }
  }
}
