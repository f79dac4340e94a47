package dev.ipnledger.sandbox.story;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import java.util.Map;
import java.util.function.Function;

/**
 * The control API from inside. Stories change things only through it and through signed calls, so
 * that a journal has every step.
 */
final class Console {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Function<HttpCall, HttpAnswer> control;

  Console(Function<HttpCall, HttpAnswer> control) {
    this.control = requireNonNull(control, "control is null");
  }

  /**
   * Posts an object.
   *
   * @throws StoryException with the API's explanation, when it refuses
   */
  JsonNode post(String path, Map<String, String> fields) {
    try {
      HttpAnswer answer =
          control.apply(
              HttpCall.inside("POST", path, "application/json", JSON.writeValueAsString(fields)));
      JsonNode document = JSON.readTree(answer.body());
      if (answer.status() >= 400) {
        throw StoryException.explained(document.path("detail").asText());
      }
      return document;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the control API takes and answers JSON", e);
    }
  }
}
