package dev.ipnledger.sandbox.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/** A message as SNS posted it once, which somebody has captured. */
final class CapturedEnvelope {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CapturedEnvelope() {}

  /** What its Message holds; empty when the text is no such message. */
  static Optional<String> messageIn(String text) {
    JsonNode fields;
    try {
      fields = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    boolean captured =
        fields.path("Type").asText("").equals("Notification") && fields.path("Message").isTextual();
    return captured ? Optional.of(fields.path("Message").textValue()) : Optional.empty();
  }
}
