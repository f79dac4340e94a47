package dev.ipnledger.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.api.ProblemException;
import dev.ipnledger.api.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The JSON object in a request. A resource names the properties it takes; all are texts. */
final class Body {
  /** Far more than any document of this API needs. */
  static final int MAX_BYTES = 8 * 1024;

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode object;

  private Body(JsonNode object) {
    this.object = object;
  }

  /**
   * Reads a request's body.
   *
   * @param text as API Gateway hands it on; absent when the request has none, which is the same as
   *     an empty object
   * @throws ProblemException when it is too large, no JSON object, or has another property
   */
  static Body read(@Nullable String text, boolean base64, Set<String> allowed) {
    String json = text == null ? "" : decoded(text, base64);
    if (json.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw new ProblemException(
          ProblemType.BODY_TOO_LARGE, "The body is larger than " + MAX_BYTES + " bytes.");
    }
    JsonNode object = json.isBlank() ? STRICT.createObjectNode() : parse(json);
    if (!object.isObject()) {
      throw bad("it is no JSON object");
    }
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!allowed.contains(name)) {
                throw bad("'" + name + "' is no property of it; it takes " + names(allowed));
              }
            });
    return new Body(object);
  }

  /**
   * A property that must be there.
   *
   * @param maxLength in characters
   * @throws ProblemException when it is missing, no text, blank or too long
   */
  String text(String name, int maxLength) {
    return optional(name, maxLength).orElseThrow(() -> bad("'" + name + "' is missing"));
  }

  /** A property that may be missing, or null. */
  Optional<String> optional(String name, int maxLength) {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw bad("'" + name + "' is no text");
    }
    String text = value.textValue();
    if (text.isBlank() || text.length() > maxLength || text.chars().anyMatch(Body::isControl)) {
      throw bad(
          "'" + name + "' must have 1 to " + maxLength + " characters, and no control character");
    }
    return Optional.of(text);
  }

  /** A problem with the body, ready to be thrown. */
  static ProblemException bad(String detail) {
    return new ProblemException(
        ProblemType.BAD_BODY, "The body is not what the resource takes: " + detail + ".");
  }

  private static boolean isControl(int character) {
    return Character.isISOControl(character);
  }

  private static String decoded(String text, boolean base64) {
    try {
      return base64 ? new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8) : text;
    } catch (IllegalArgumentException e) {
      throw bad("it is no base64");
    }
  }

  private static JsonNode parse(String json) {
    try {
      return STRICT.readTree(json);
    } catch (JsonProcessingException e) {
      throw bad("it is no well-formed JSON, or has a property twice");
    }
  }

  private static String names(Set<String> allowed) {
    return allowed.isEmpty() ? "none" : String.join(", ", new TreeSet<>(allowed));
  }
}
