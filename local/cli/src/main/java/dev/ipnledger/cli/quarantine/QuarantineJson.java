package dev.ipnledger.cli.quarantine;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.util.List;

/** Prints documents of the API, as one JSON array. */
final class QuarantineJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private QuarantineJson() {}

  static void print(List<?> documents, PrintWriter out) {
    try {
      out.println(JSON.writeValueAsString(documents));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON for a message", e);
    }
  }
}
