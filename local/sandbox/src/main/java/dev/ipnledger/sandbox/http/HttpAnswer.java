package dev.ipnledger.sandbox.http;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * An answer, free of any server's types.
 *
 * @param body sent as UTF-8
 */
public record HttpAnswer(int status, Map<String, String> headers, String body) {
  /** No answer: the connection ends. Its status is 0. */
  public static final HttpAnswer LOST = new HttpAnswer(0, Map.of(), "");

  public HttpAnswer {
    requireNonNull(headers, "headers is null");
    requireNonNull(body, "body is null");
  }

  /** An answer with no header but its type. */
  public static HttpAnswer of(int status, String contentType, String body) {
    return new HttpAnswer(status, Map.of("Content-Type", contentType), body);
  }
}
