package dev.ipnledger.runtime.front;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * A request, free of the server that took it.
 *
 * @param method in upper case
 * @param path without query, as sent
 * @param pathAndQuery as sent
 * @param headers by name as sent, each with its values in order
 * @param query decoded names and values, in order
 * @param sourceIp the client's address
 * @param protocol {@code HTTP/1.1}
 * @param body its bytes, none for an empty body
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
record HttpExchange(
    String method,
    String path,
    String pathAndQuery,
    Map<String, List<String>> headers,
    Map<String, List<String>> query,
    String sourceIp,
    String protocol,
    byte[] body) {

  HttpExchange {
    requireNonNull(method, "method is null");
    requireNonNull(path, "path is null");
    requireNonNull(pathAndQuery, "pathAndQuery is null");
    requireNonNull(headers, "headers is null");
    requireNonNull(query, "query is null");
    requireNonNull(sourceIp, "sourceIp is null");
    requireNonNull(protocol, "protocol is null");
    requireNonNull(body, "body is null");
  }
}
