package dev.ipnledger.sandbox.http;

import static java.util.Objects.requireNonNull;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A request, free of any server's types.
 *
 * @param path decoded, without the query
 * @param query as sent; empty when there is none
 * @param headers the first value of each, keys in lower case
 * @param fromLoopback whether the caller is on this machine
 */
public record HttpCall(
    String method,
    String path,
    String query,
    Map<String, String> headers,
    Body body,
    boolean fromLoopback) {
  public HttpCall {
    requireNonNull(method, "method is null");
    requireNonNull(path, "path is null");
    requireNonNull(query, "query is null");
    requireNonNull(headers, "headers is null");
    requireNonNull(body, "body is null");
  }

  /**
   * A call made inside this process.
   *
   * @param pathAndQuery as in a request line
   * @param contentType of the body
   */
  public static HttpCall inside(
      String method, String pathAndQuery, String contentType, String body) {
    String[] parts = pathAndQuery.split("\\?", 2);
    return new HttpCall(
        method,
        parts[0],
        parts.length == 2 ? parts[1] : "",
        Map.of("host", "localhost", "content-type", contentType),
        Body.of(body),
        true);
  }

  /** A header by its lower-case name. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /**
   * A parameter of the query, else of a form body; empty when it is absent, or cannot be decoded.
   */
  public Optional<String> parameter(String name) {
    Optional<String> asked = find(query, name);
    boolean form =
        header("content-type").orElse("").startsWith("application/x-www-form-urlencoded");
    return asked.isPresent() || !form
        ? asked
        : body.utf8().flatMap(text -> find(text.strip(), name));
  }

  private static Optional<String> find(String pairs, String name) {
    String start = name + "=";
    int at = pairs.startsWith(start) ? 0 : pairs.indexOf("&" + start) + 1;
    if (at == 0 && !pairs.startsWith(start)) {
      return Optional.empty();
    }
    int end = pairs.indexOf('&', at);
    String value = pairs.substring(at + start.length(), end < 0 ? pairs.length() : end);
    try {
      return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
