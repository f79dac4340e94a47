package dev.ipnledger.ipn;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON as Amazon sends it: one object, no key twice, nothing behind it, bounded. */
final class StrictJson {
  private static final int MAX_CHARS = 1 << 20;
  private static final int MAX_DEPTH = 16;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(MAX_CHARS)
                          .maxStringLength(MAX_CHARS)
                          .maxNameLength(256)
                          .maxNumberLength(64)
                          .maxNestingDepth(MAX_DEPTH)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private StrictJson() {}

  static JsonNode object(String json) throws QuarantineException {
    if (json.length() > MAX_CHARS) {
      throw notJson("The message is longer than " + MAX_CHARS + " characters");
    }
    JsonNode document;
    try {
      document = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw notJson("The message is not JSON, has a key twice or is nested too deeply" + at(e));
    }
    if (!document.isObject()) {
      throw notJson("The message is not a JSON object");
    }
    return document;
  }

  private static String at(JsonProcessingException e) {
    JsonLocation where = e.getLocation();
    return where == null
        ? ""
        : ", at line %d, column %d".formatted(where.getLineNr(), where.getColumnNr());
  }

  private static QuarantineException notJson(String sentence) {
    return new QuarantineException(QuarantineCause.NOT_JSON, sentence);
  }
}
