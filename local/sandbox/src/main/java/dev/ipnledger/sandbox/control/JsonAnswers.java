package dev.ipnledger.sandbox.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.sandbox.http.HttpAnswer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prints records and maps as JSON; absent values are left out. */
public final class JsonAnswers {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private JsonAnswers() {}

  public static HttpAnswer ok(Object value) {
    return print(200, "application/json", value);
  }

  public static HttpAnswer created(Object value) {
    return print(201, "application/json", value);
  }

  public static HttpAnswer problem(int status, String detail) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("status", status);
    problem.put("detail", detail);
    return print(status, "application/problem+json", problem);
  }

  private static HttpAnswer print(int status, String contentType, Object value) {
    try {
      return HttpAnswer.of(status, contentType, JSON.writeValueAsString(value) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a control answer cannot be printed", e);
    }
  }
}
