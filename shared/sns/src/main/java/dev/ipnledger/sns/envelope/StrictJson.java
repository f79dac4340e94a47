package dev.ipnledger.sns.envelope;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * JSON from a stranger: bounded in size, depth and lengths, in valid UTF-8 without a byte order
 * mark, one object and nothing after it, no key twice. Two readers of such a document cannot differ
 * about what it says.
 */
final class StrictJson {
  private static final int MAX_DEPTH = 16;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(Envelope.MAX_BYTES)
                          .maxStringLength(Envelope.MAX_BYTES)
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

  static String text(byte[] bytes) throws EnvelopeException {
    if (bytes.length > Envelope.MAX_BYTES) {
      throw new EnvelopeException("the document is larger than " + Envelope.MAX_BYTES + " bytes");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new EnvelopeException("the document is not UTF-8");
    }
  }

  static JsonNode object(String json) throws EnvelopeException {
    JsonNode document;
    try {
      document = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      JsonLocation where = e.getLocation();
      throw new EnvelopeException(
          "the document is not JSON, or has a key twice"
              + (where == null
                  ? ""
                  : ", at line %d, column %d".formatted(where.getLineNr(), where.getColumnNr())));
    }
    if (!document.isObject()) {
      throw new EnvelopeException("the document is not a JSON object");
    }
    return document;
  }

  static boolean encodable(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}
