package dev.ipnledger.sandbox.http;

import static java.util.Objects.requireNonNull;

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

  /** A header by its lower-case name. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}
