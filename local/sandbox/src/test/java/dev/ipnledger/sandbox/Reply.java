package dev.ipnledger.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What came back. */
public record Reply(int status, Map<String, List<String>> headers, String body) {
  /** The text of the first element with this local name; empty text when there is none. */
  public String text(String element) {
    List<String> texts = texts(element);
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  public List<String> texts(String element) {
    return new ArrayList<>(XmlReading.texts(body, element));
  }

  /** The text of an element inside the first element of the other name. */
  public String text(String parent, String element) {
    return XmlReading.text(body, parent, element);
  }

  public JsonNode json() {
    try {
      return new ObjectMapper().readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError(body, e);
    }
  }

  public String code() {
    return text("Code");
  }
}
